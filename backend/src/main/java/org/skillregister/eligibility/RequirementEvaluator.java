package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.CertificateRequirement;
import org.skillregister.eligibility.rule.CourseRequirement;
import org.skillregister.eligibility.rule.CurrentWorkRequirement;
import org.skillregister.eligibility.rule.EducationKind;
import org.skillregister.eligibility.rule.EducationRequirement;
import org.skillregister.eligibility.rule.IntentionRequirement;
import org.skillregister.eligibility.rule.MinimumAgeRequirement;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.TitleRequirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** Calculates the day from which each requirement is met, under an assumption about what was not stated. */
final class RequirementEvaluator {

    private final Applicant applicant;
    private final LocalDate asOf;

    /** Results by requirement and the relevant part of an assumption, because finding the missing facts repeats many evaluations. */
    private final IdentityHashMap<Requirement, Map<Assumption, Optional<LocalDate>>> cache = new IdentityHashMap<>();

    RequirementEvaluator(Applicant applicant, LocalDate asOf) {
        this.applicant = applicant;
        this.asOf = asOf;
    }

    /** @return {@link RequirementEvaluation#ALWAYS} when undated facts meet it; null when never */
    @Nullable
    LocalDate from(Requirement requirement, Assumption assumption) {
        return cache.computeIfAbsent(requirement, _ -> new HashMap<>())
                .computeIfAbsent(
                        assumption.about(RequirementFacts.of(requirement)),
                        about -> Optional.ofNullable(calculate(requirement, about)))
                .orElse(null);
    }

    private @Nullable LocalDate calculate(Requirement requirement, Assumption assumption) {
        return switch (requirement) {
            case MinimumAgeRequirement age -> age(age.years(), assumption);
            case IntentionRequirement _ -> always(assumption.takes(applicant.intendsToWork(), ApplicantFact.INTENTION));
            case CurrentWorkRequirement _ -> currentWork(assumption);
            case WorkYearsRequirement work -> new WorkYears(applicant, work).fullOn(assumption);
            case CertificateRequirement certificate -> certificate(certificate, assumption);
            case TitleRequirement title -> new AwardDates(applicant).title(title.rank(), title.titleOnly(), assumption);
            case EducationRequirement education -> education(education, assumption);
            // Applicants are not asked about courses.
            case CourseRequirement _ -> always(assumption.favours(OpenPoint.COURSE));
        };
    }

    boolean isMet(Requirement requirement, Assumption assumption) {
        LocalDate from = from(requirement, assumption);
        return from != null && !from.isAfter(asOf);
    }

    /** The day from which a requirement met now is certainly no longer met, because the work ends. */
    LocalDate until(Requirement requirement) {
        WorkRuns.Run run = requirement instanceof CurrentWorkRequirement ? present(Assumption.WORST) : null;
        return run == null ? LocalDate.MAX : run.end();
    }

    private static @Nullable LocalDate always(boolean met) {
        return met ? RequirementEvaluation.ALWAYS : null;
    }

    private @Nullable LocalDate age(int years, Assumption assumption) {
        LocalDate born = applicant.birthDate();
        return born == null ? always(assumption.favours(ApplicantFact.BIRTH_DATE)) : born.plusYears(years);
    }

    private @Nullable LocalDate currentWork(Assumption assumption) {
        if (applicant.work() == null) {
            return always(assumption.favours(ApplicantFact.WORK));
        }
        WorkRuns.Run run = present(assumption);
        return run == null ? null : run.from();
    }

    private WorkRuns.@Nullable Run present(Assumption assumption) {
        return applicant.work() == null
                ? null
                : WorkRuns.of(
                                applicant.work().stream()
                                        .filter(one -> assumption.takes(
                                                one.relatedness().counts(), ApplicantFact.WORK_RELATION))
                                        .toList(),
                                assumption)
                        .runOn(asOf);
    }

    private @Nullable LocalDate certificate(CertificateRequirement required, Assumption assumption) {
        LocalDate held = new AwardDates(applicant).certificate(required.level(), assumption);
        return held == null || held.equals(RequirementEvaluation.ALWAYS) ? held : held.plusYears(required.heldYears());
    }

    private @Nullable LocalDate education(EducationRequirement required, Assumption assumption) {
        return applicant.education() == null
                ? always(assumption.favours(ApplicantFact.EDUCATION))
                : always(applicant.education().stream().anyMatch(one -> fits(required, one, assumption)));
    }

    private static boolean fits(EducationRequirement required, Education one, Assumption assumption) {
        Relation relation = one.relatedness().relation();
        Boolean related = required.relations().isEmpty()
                ? Boolean.TRUE
                : relation == null ? null : required.relations().contains(relation);
        return (required.kinds().contains(one.kind()) || mayStandFor(required, one, assumption))
                && required.standings().contains(one.standing())
                && assumption.takes(related, ApplicantFact.MAJOR_RELATION)
                && (!required.approvedProgramme()
                        || assumption.takes(one.approvedProgramme(), ApplicantFact.PROGRAMME_APPROVAL));
    }

    /** The requirement names regular institutions. No source says whether others count. */
    private static boolean mayStandFor(EducationRequirement required, Education one, Assumption assumption) {
        return one.kind() == EducationKind.CONTINUING_HIGHER_EDUCATION
                && required.kinds().contains(EducationKind.JUNIOR_COLLEGE)
                && assumption.favours(OpenPoint.CONTINUING_EDUCATION);
    }
}
