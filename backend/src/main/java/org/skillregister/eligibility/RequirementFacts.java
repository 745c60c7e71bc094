package org.skillregister.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.skillregister.eligibility.rule.CertificateRequirement;
import org.skillregister.eligibility.rule.CourseRequirement;
import org.skillregister.eligibility.rule.CurrentWorkRequirement;
import org.skillregister.eligibility.rule.EducationRequirement;
import org.skillregister.eligibility.rule.IntentionRequirement;
import org.skillregister.eligibility.rule.MinimumAgeRequirement;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.TitleRequirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** The facts that each kind of requirement may depend on. */
final class RequirementFacts {

    private static final List<ApplicantFact> WORK =
            List.of(ApplicantFact.WORK, ApplicantFact.WORK_RELATION, ApplicantFact.WORK_DATE);
    private static final List<ApplicantFact> CERTIFICATES =
            List.of(ApplicantFact.CERTIFICATES, ApplicantFact.CERTIFICATE_RELATION, ApplicantFact.CERTIFICATE_DATE);
    private static final List<ApplicantFact> TITLES =
            List.of(ApplicantFact.TITLES, ApplicantFact.TITLE_CORRESPONDENCE, ApplicantFact.TITLE_DATE);
    private static final List<ApplicantFact> CERTIFICATES_AND_WORK = both(CERTIFICATES, WORK);
    private static final List<ApplicantFact> TITLES_AND_WORK = both(TITLES, WORK);

    private RequirementFacts() {}

    /** The facts in the order in which to ask for them. */
    static List<ApplicantFact> of(Requirement requirement) {
        return switch (requirement) {
            case MinimumAgeRequirement _ -> List.of(ApplicantFact.BIRTH_DATE);
            case IntentionRequirement _ -> List.of(ApplicantFact.INTENTION);
            case CurrentWorkRequirement _ -> WORK;
            case WorkYearsRequirement work -> ofYears(work);
            case CertificateRequirement _ -> CERTIFICATES;
            case TitleRequirement _ -> TITLES;
            case EducationRequirement _ ->
                List.of(ApplicantFact.EDUCATION, ApplicantFact.MAJOR_RELATION, ApplicantFact.PROGRAMME_APPROVAL);
            case CourseRequirement _ -> List.of();
        };
    }

    private static List<ApplicantFact> ofYears(WorkYearsRequirement work) {
        if (work.afterCertificate() != null) {
            return CERTIFICATES_AND_WORK;
        }
        return work.afterTitle() == null ? WORK : TITLES_AND_WORK;
    }

    private static List<ApplicantFact> both(List<ApplicantFact> some, List<ApplicantFact> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
