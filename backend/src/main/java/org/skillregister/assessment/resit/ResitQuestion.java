package org.skillregister.assessment.resit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * A candidate's question about a resit. It is the schema's {@code ResitQuestionInput} and {@code ResitInput}.
 *
 * @param organization id of the organization
 * @param occupation the occupation
 * @param level the level
 * @param results the newest result of each module, at least one; nothing is known of a module that is missing here
 * @param competition whether it was a competition; null when not given
 * @param reapplied whether the candidate has applied again since; null when not given
 * @param asOf the day of the question; null is today
 */
public record ResitQuestion(
        String organization,
        OccupationCode occupation,
        SkillLevel level,
        List<ModuleResult> results,
        @Nullable Boolean competition,
        @Nullable Boolean reapplied,
        @Nullable LocalDate asOf) {

    Optional<ModuleResult> findResult(AssessmentModule module) {
        return results.stream().filter(result -> result.module() == module).findFirst();
    }

    List<ModuleResult> passed() {
        return results.stream().filter(ModuleResult::passed).toList();
    }

    /** The year of the newest sitting. */
    int year() {
        return results.stream()
                .mapToInt(result -> result.takenOn().getYear())
                .max()
                .orElseThrow();
    }
}
