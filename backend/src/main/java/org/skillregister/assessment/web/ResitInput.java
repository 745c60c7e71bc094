package org.skillregister.assessment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.resit.ResitQuestion;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** What a candidate says who asks for a resit; null is not said. */
record ResitInput(
        String organization,
        OccupationCode occupation,
        SkillLevel level,
        List<ModuleResultInput> results,
        @Nullable Boolean competition,
        @Nullable Boolean reapplied,
        @Nullable LocalDate asOf) {

    ResitQuestion on(LocalDate day) {
        return new ResitQuestion(
                organization,
                occupation,
                level,
                results.stream().map(ModuleResultInput::result).toList(),
                competition,
                reapplied,
                day);
    }
}
