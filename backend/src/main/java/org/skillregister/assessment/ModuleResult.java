package org.skillregister.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate did in a module.
 *
 * @param module the module
 * @param passed whether it was passed
 * @param takenOn day of the exam
 * @param publishedOn day on which the result was published; null when not said
 */
public record ModuleResult(
        AssessmentModule module,
        boolean passed,
        LocalDate takenOn,
        @Nullable LocalDate publishedOn) {}
