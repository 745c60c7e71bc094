package org.skillregister.assessment.resit;

import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;

/**
 * A module, and whether it is to be taken.
 *
 * @param module the module
 * @param needed whether it is to be taken, in the resit or in what stands in for it; null when not known
 */
public record ResitModule(AssessmentModule module, @Nullable Boolean needed) {}
