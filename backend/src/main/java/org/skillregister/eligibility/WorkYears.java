package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** Reckons full years of work, counted from an award where the requirement says so. */
record WorkYears(Applicant applicant, WorkYearsRequirement asked) {

    /** @return the day on which the years are full; null when never */
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
        return asked.cumulative() || (!asked.continuous() && assumption.favours(OpenPoint.SEPARATE_PERIODS))
                ? runs.fullYears(asked.years())
                : runs.fullYearsWithoutGap(asked.years());
    }

    /** The work that counts for certain; null when it is not said, or when what it counts from is not held for certain. */
    @Nullable
    WorkRuns counted() {
        LocalDate award = awardedOn(Assumption.WORST);
        return award == null || applicant.work() == null ? null : since(award, applicant.work(), Assumption.WORST);
    }

    /** The day from which work counts; {@link Reckoning#ALWAYS} when it counts from none; null when the award is not held. */
    @Nullable
    LocalDate awardedOn(Assumption assumption) {
        Awards awards = new Awards(applicant);
        if (asked.afterCertificate() != null) {
            return awards.certificate(asked.afterCertificate(), assumption);
        }
        return asked.afterTitle() == null
                ? Reckoning.ALWAYS
                : awards.title(asked.afterTitle(), asked.titleOnly(), assumption);
    }

    private LocalDate workedAllTheTime(LocalDate award) {
        return award.equals(Reckoning.ALWAYS) ? award : award.plusYears(asked.years());
    }

    private WorkRuns since(LocalDate award, List<WorkPeriod> work, Assumption assumption) {
        WorkRuns runs =
                WorkRuns.of(work.stream().filter(one -> takes(one, assumption)).toList(), assumption);
        return award.equals(Reckoning.ALWAYS) ? runs : runs.since(award);
    }

    private boolean takes(WorkPeriod one, Assumption assumption) {
        Boolean counts = asked.ownOccupationOnly()
                ? one.relatedness().isOwn()
                : one.relatedness().counts();
        return assumption.takes(counts, ApplicantFact.WORK_RELATION);
    }
}
