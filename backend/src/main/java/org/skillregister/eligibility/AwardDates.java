package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** The day from which an applicant holds a certificate or a title. No source says whether a higher one may replace a lower one. */
record AwardDates(Applicant applicant) {

    /** @return null when never */
    @Nullable
    LocalDate certificate(SkillLevel level, Assumption assumption) {
        if (applicant.certificates() == null) {
            return assumption.favours(ApplicantFact.CERTIFICATES) ? RequirementEvaluation.ALWAYS : null;
        }
        return first(applicant.certificates().stream()
                .filter(one -> one.level() == level
                        || (assumption.favours(OpenPoint.HIGHER_CERTIFICATE)
                                && one.level().compareTo(level) > 0))
                .filter(one -> assumption.takes(one.relatedness().counts(), ApplicantFact.CERTIFICATE_RELATION))
                .map(one -> day(one.obtainedOn(), ApplicantFact.CERTIFICATE_DATE, assumption)));
    }

    /**
     * The first title of the rank.
     *
     * @param titleOnly whether the source does not say that a qualification also counts
     * @return null when never
     */
    @Nullable
    LocalDate title(TitleRank rank, boolean titleOnly, Assumption assumption) {
        if (applicant.titles() == null) {
            return assumption.favours(ApplicantFact.TITLES) ? RequirementEvaluation.ALWAYS : null;
        }
        return first(applicant.titles().stream()
                .filter(one -> one.rank() == rank
                        || (assumption.favours(OpenPoint.HIGHER_TITLE)
                                && one.rank().compareTo(rank) > 0))
                .filter(one -> !titleOnly || !one.qualification() || assumption.favours(OpenPoint.QUALIFICATION))
                .filter(one -> assumption.takes(one.corresponds(), ApplicantFact.TITLE_CORRESPONDENCE))
                .map(one -> day(one.obtainedOn(), ApplicantFact.TITLE_DATE, assumption)));
    }

    private static LocalDate day(DayRange obtainedOn, ApplicantFact fact, Assumption assumption) {
        return assumption.favours(fact) ? obtainedOn.first() : obtainedOn.last();
    }

    private static @Nullable LocalDate first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
