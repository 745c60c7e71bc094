package org.skillregister.assessment.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.resit.ModuleResult;

/** How a candidate did in a module, as he says. */
record ModuleResultInput(
        AssessmentModule module,
        boolean passed,
        LocalDate takenOn,
        @Nullable LocalDate publishedOn) {

    ModuleResult result() {
        return new ModuleResult(module, passed, takenOn, publishedOn);
    }
}
