package org.skillregister.assessment.resit;

import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;

/**
 * A module, and whether the candidate must take it.
 *
 * @param module the module
 * @param needed whether it must be taken, in the resit or in the new application that replaces it; null when not known
 */
public record ResitModule(AssessmentModule module, @Nullable Boolean needed) {}
