package org.skillregister.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.publication.Problem;
import org.skillregister.publication.Warning;

/**
 * The result of changing a plan.
 *
 * @param plan the plan as it is now, or would be; null when there is none
 * @param problems why nothing was changed; empty on success
 * @param warnings what readers may miss or misread
 */
public record AssessmentPlanPayload(@Nullable AssessmentPlan plan, List<Problem> problems, List<Warning> warnings) {}
