package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.TitleRank;
import org.skillregister.reference.SkillLevel;

/** From which day an applicant holds a certificate or a title. */
record Awards(Applicant applicant) {

    /** @return null when never */
    @Nullable
    LocalDate certificate(SkillLevel level, Assumption assumption) {
        if (applicant.certificates() == null) {
            return assumption.favours(ApplicantFact.CERTIFICATES) ? Reckoning.ALWAYS : null;
        }
        return first(applicant.certificates().stream()
                .filter(one -> one.level() == level
                        && assumption.takes(one.relatedness().counts(), ApplicantFact.CERTIFICATE_RELATION))
                .map(HeldCertificate::obtainedOn));
    }

    /** Whether a higher title may stand for a lower one is not printed. */
    @Nullable
    LocalDate title(TitleRank rank, Assumption assumption) {
        if (applicant.titles() == null) {
            return assumption.favours(ApplicantFact.TITLES) ? Reckoning.ALWAYS : null;
        }
        return first(applicant.titles().stream()
                .filter(one -> one.rank() == rank
                        || (assumption.silence() && one.rank().compareTo(rank) > 0))
                .filter(one -> assumption.takes(one.corresponds(), ApplicantFact.TITLE_CORRESPONDENCE))
                .map(ProfessionalTitle::obtainedOn));
    }

    private static @Nullable LocalDate first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
