package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** Calculates full years of work, counted from an award where the requirement says so. */
record WorkYears(Applicant applicant, WorkYearsRequirement required) {

    /** @return the day on which the years are complete; null when never */
    @Nullable
    LocalDate fullOn(Assumption assumption) {
        LocalDate award = awardedOn(assumption);
        if (award == null) {
            return null;
        }
        if (applicant.work() == null) {
            return assumption.favours(ApplicantFact.WORK) ? workedAllTheTime(award) : null;
        }
        WorkRuns runs = since(award, applicant.work(), assumption);
        return required.cumulative() || (!required.continuous() && assumption.favours(OpenPoint.SEPARATE_PERIODS))
                ? runs.fullYears(required.years())
                : runs.fullYearsWithoutGap(required.years());
    }

    /** The work that certainly counts; null when no work is stated, or when the award it counts from is not certain. */
    @Nullable
    WorkRuns counted() {
        LocalDate award = awardedOn(Assumption.WORST);
        return award == null || applicant.work() == null ? null : since(award, applicant.work(), Assumption.WORST);
    }

    /** The day from which work counts; {@link RequirementEvaluation#ALWAYS} when it counts from none; null when the award is not held. */
    @Nullable
    LocalDate awardedOn(Assumption assumption) {
        AwardDates awards = new AwardDates(applicant);
        if (required.afterCertificate() != null) {
            return awards.certificate(required.afterCertificate(), assumption);
        }
        return required.afterTitle() == null
                ? RequirementEvaluation.ALWAYS
                : awards.title(required.afterTitle(), required.titleOnly(), assumption);
    }

    private LocalDate workedAllTheTime(LocalDate award) {
        return award.equals(RequirementEvaluation.ALWAYS) ? award : award.plusYears(required.years());
    }

    private WorkRuns since(LocalDate award, List<WorkPeriod> work, Assumption assumption) {
        WorkRuns runs =
                WorkRuns.of(work.stream().filter(one -> takes(one, assumption)).toList(), assumption);
        return award.equals(RequirementEvaluation.ALWAYS) ? runs : runs.since(award);
    }

    private boolean takes(WorkPeriod one, Assumption assumption) {
        Boolean counts = required.ownOccupationOnly()
                ? one.relatedness().isOwn()
                : one.relatedness().counts();
        return assumption.takes(counts, ApplicantFact.WORK_RELATION);
    }
}
