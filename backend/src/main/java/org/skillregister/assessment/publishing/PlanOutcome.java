package org.skillregister.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.publication.Problem;
import org.skillregister.publication.ProblemCode;

/**
 * The outcome of a transaction.
 *
 * @param plan id of the plan, which need not exist; null when there is none
 * @param problems why nothing was done; empty on success
 */
record PlanOutcome(@Nullable String plan, List<Problem> problems) {

    static PlanOutcome done(String plan) {
        return new PlanOutcome(plan, List.of());
    }

    static PlanOutcome refused(@Nullable String plan, @Nullable String field, ProblemCode code, String message) {
        return new PlanOutcome(plan, List.of(new Problem(field, code, message)));
    }
}
