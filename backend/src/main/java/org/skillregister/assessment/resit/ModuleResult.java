package org.skillregister.assessment.resit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;

/**
 * A candidate's result in a module.
 *
 * @param module the module
 * @param passed whether it was passed
 * @param takenOn day of the exam
 * @param publishedOn day on which the result was published; null when not given
 */
public record ModuleResult(
        AssessmentModule module,
        boolean passed,
        LocalDate takenOn,
        @Nullable LocalDate publishedOn) {}
