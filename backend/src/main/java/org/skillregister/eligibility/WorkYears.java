package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** Reckons full years of work, counted from an award where the requirement says so. */
record WorkYears(Applicant applicant, LocalDate asOf, Awards awards, WorkYearsRequirement asked) {

    Reckoning reckon() {
        Reckoning award = award();
        List<WorkPeriod> work = applicant.work();
        if (award.possibleFrom() == null) {
            return Reckoning.NEVER;
        }
        if (work == null) {
            return Reckoning.unknown(award.certainFrom() == null ? award.missing() : ApplicantFact.WORK);
        }
        LocalDate certain = full(award.certainFrom(), certain(work));
        LocalDate possible = full(award.possibleFrom(), possible(work));
        return new Reckoning(certain, possible, missing(award, work));
    }

    /** The work that counts for certain, from the award on; null when no award is certain. */
    @Nullable
    WorkRuns counted() {
        LocalDate award = award().certainFrom();
        return award == null || applicant.work() == null ? null : since(award, certain(applicant.work()));
    }

    /** The award from which the years count; always there when they count from none. */
    Reckoning award() {
        if (asked.afterCertificate() != null) {
            return awards.certificate(asked.afterCertificate());
        }
        return asked.afterTitle() == null ? Reckoning.certain(Reckoning.ALWAYS) : awards.title(asked.afterTitle());
    }

    private @Nullable ApplicantFact missing(Reckoning award, List<WorkPeriod> work) {
        LocalDate withAllWork = full(award.certainFrom(), possible(work));
        return withAllWork == null || withAllWork.isAfter(asOf) ? award.missing() : ApplicantFact.WORK_RELATION;
    }

    private @Nullable LocalDate full(@Nullable LocalDate award, WorkRuns runs) {
        if (award == null) {
            return null;
        }
        WorkRuns counted = since(award, runs);
        return asked.continuous() ? counted.fullYearsWithoutGap(asked.years()) : counted.fullYears(asked.years());
    }

    private static WorkRuns since(LocalDate award, WorkRuns runs) {
        return award.equals(Reckoning.ALWAYS) ? runs : runs.since(award);
    }

    private WorkRuns certain(List<WorkPeriod> work) {
        return runs(work, asked.ownOccupationOnly() ? one -> one.relation() == Relation.SAME : Relatedness::counts);
    }

    private WorkRuns possible(List<WorkPeriod> work) {
        return runs(
                work,
                asked.ownOccupationOnly()
                        ? one -> one.relation() == Relation.SAME || one.relation() == null
                        : Relatedness::mayCount);
    }

    private static WorkRuns runs(List<WorkPeriod> work, Predicate<Relatedness> which) {
        return WorkRuns.of(
                work.stream().filter(period -> which.test(period.relatedness())).toList());
    }
}
