package org.skillregister.assessment.resit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * What a candidate says when asking for a resit. It is the schema's {@code ResitQuestionInput} and {@code ResitInput}.
 *
 * @param organization id of the organization
 * @param occupation the occupation
 * @param level the level
 * @param results the newest result of each module, at least one; a module that is not there has not been spoken of
 * @param competition whether it was a competition; null when not said
 * @param reapplied whether he has applied anew since; null when not said
 * @param asOf the day on which he asks; null is today
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
