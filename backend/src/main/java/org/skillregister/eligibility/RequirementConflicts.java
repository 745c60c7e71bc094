package org.skillregister.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;
import org.skillregister.eligibility.rule.WorkYearsRequirement;

/** The numbers of the listed conflicts that affect how a requirement was evaluated. */
record RequirementConflicts(Applicant applicant) {

    private static final int LISTS_OF_RELATED_NAMES = 28;
    private static final int MAJORS_OF_THE_OCCUPATION = 48;
    private static final int DAY_OF_FULL_YEARS = 49;
    private static final int WORK_BEFORE_SIXTEEN = 67;

    List<Integer> of(Requirement requirement, RequirementEvaluation evaluation) {
        return Stream.of(
                        evaluation.open().stream().map(OpenPoint::conflict).filter(Objects::nonNull),
                        Stream.ofNullable(ofMissing(evaluation.missing())),
                        ofWork(requirement))
                .flatMap(numbers -> numbers)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Integer ofMissing(@Nullable ApplicantFact missing) {
        return switch (missing) {
            case WORK_RELATION, CERTIFICATE_RELATION -> LISTS_OF_RELATED_NAMES;
            case MAJOR_RELATION -> MAJORS_OF_THE_OCCUPATION;
            case null, default -> null;
        };
    }

    private Stream<Integer> ofWork(Requirement requirement) {
        if (!(requirement instanceof WorkYearsRequirement) || applicant.work() == null) {
            return Stream.empty();
        }
        return applicant.workedBefore(Applicant.ASKED_AGE)
                ? Stream.of(DAY_OF_FULL_YEARS, WORK_BEFORE_SIXTEEN)
                : Stream.of(DAY_OF_FULL_YEARS);
    }
}
