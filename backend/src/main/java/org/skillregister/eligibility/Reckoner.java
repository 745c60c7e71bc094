package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.CertificateRequirement;
import org.skillregister.eligibility.rule.CourseRequirement;
import org.skillregister.eligibility.rule.CurrentWorkRequirement;
import org.skillregister.eligibility.rule.EducationRequirement;
import org.skillregister.eligibility.rule.IntentionRequirement;
import org.skillregister.eligibility.rule.MinimumAgeRequirement;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.TitleRequirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** Reckons from which day each requirement is met. */
record Reckoner(Applicant applicant, LocalDate asOf, Awards awards) {

    Reckoner(Applicant applicant, LocalDate asOf) {
        this(applicant, asOf, new Awards(applicant));
    }

    Reckoning reckon(Requirement requirement) {
        return switch (requirement) {
            case MinimumAgeRequirement age -> age(age.years());
            case IntentionRequirement _ -> intention();
            case CurrentWorkRequirement _ -> currentWork();
            case WorkYearsRequirement work -> new WorkYears(applicant, asOf, awards, work).reckon();
            case CertificateRequirement certificate -> certificate(certificate);
            case TitleRequirement title -> awards.title(title.rank());
            case EducationRequirement education -> education(education);
            // Nobody is asked for courses.
            case CourseRequirement _ -> Reckoning.unknown(null);
        };
    }

    private Reckoning age(int years) {
        LocalDate born = applicant.birthDate();
        return born == null ? Reckoning.unknown(ApplicantFact.BIRTH_DATE) : Reckoning.certain(born.plusYears(years));
    }

    private Reckoning intention() {
        if (applicant.intendsToWork() == null) {
            return Reckoning.unknown(ApplicantFact.INTENTION);
        }
        return applicant.intendsToWork() ? Reckoning.certain(Reckoning.ALWAYS) : Reckoning.NEVER;
    }

    private Reckoning currentWork() {
        if (applicant.work() == null) {
            return Reckoning.unknown(ApplicantFact.WORK);
        }
        return new Reckoning(
                startOfWork(applicant.work(), Relatedness::counts),
                startOfWork(applicant.work(), Relatedness::mayCount),
                ApplicantFact.WORK_RELATION);
    }

    private @Nullable LocalDate startOfWork(List<WorkPeriod> work, Predicate<Relatedness> which) {
        return WorkRuns.of(work.stream()
                        .filter(period -> which.test(period.relatedness()))
                        .toList())
                .startOfRunOn(asOf);
    }

    private Reckoning certificate(CertificateRequirement certificate) {
        Reckoning held = awards.certificate(certificate.level());
        return new Reckoning(
                later(held.certainFrom(), certificate.heldYears()),
                later(held.possibleFrom(), certificate.heldYears()),
                held.missing());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate from, int years) {
        return from == null || from.equals(Reckoning.ALWAYS) ? from : from.plusYears(years);
    }

    private Reckoning education(EducationRequirement asked) {
        if (applicant.education() == null) {
            return Reckoning.unknown(ApplicantFact.EDUCATION);
        }
        List<Education> fitting = applicant.education().stream()
                .filter(one ->
                        asked.kinds().contains(one.kind()) && asked.standings().contains(one.standing()))
                .filter(one -> mayBe(asked, one))
                .toList();
        if (fitting.stream().anyMatch(one -> isRelated(asked, one) && isApproved(asked, one))) {
            return Reckoning.certain(Reckoning.ALWAYS);
        }
        if (fitting.isEmpty()) {
            return Reckoning.NEVER;
        }
        return Reckoning.unknown(
                fitting.stream().anyMatch(one -> isRelated(asked, one))
                        ? ApplicantFact.PROGRAMME_APPROVAL
                        : ApplicantFact.MAJOR_RELATION);
    }

    private static boolean mayBe(EducationRequirement asked, Education one) {
        return (one.relatedness().relation() == null || isRelated(asked, one))
                && !(asked.approvedProgramme() && Boolean.FALSE.equals(one.approvedProgramme()));
    }

    private static boolean isRelated(EducationRequirement asked, Education one) {
        Relation relation = one.relatedness().relation();
        return asked.relations().isEmpty()
                || (relation != null && asked.relations().contains(relation));
    }

    private static boolean isApproved(EducationRequirement asked, Education one) {
        return !asked.approvedProgramme() || Boolean.TRUE.equals(one.approvedProgramme());
    }
}
