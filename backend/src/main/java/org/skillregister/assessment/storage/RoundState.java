package org.skillregister.assessment.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.PlanStatement;

/**
 * A round of a published plan across all versions of the plan. Its name identifies it within the plan. Its id never changes.
 *
 * @param id stable identifier
 * @param statement its current statement, or its last one before it was cancelled; stored as {@code said}
 * @param revision how often its days were changed, or it was cancelled or reinstated
 * @param revisedOn the day of the last such change
 * @param cancelledOn when it was removed from the plan; null while it is in the plan
 */
record RoundState(
        String id,
        @JsonProperty("said") PlanStatement.Round statement,
        int revision,
        LocalDate revisedOn,
        @Nullable LocalDate cancelledOn) {

    /** The state in the next version of the plan. */
    RoundState next(PlanStatement.Round now, boolean otherResults, LocalDate today) {
        boolean same = cancelledOn == null && !otherResults && statement.hasSameDays(now);
        return same
                ? new RoundState(id, now, revision, revisedOn, null)
                : new RoundState(id, now, revision + 1, today, null);
    }

    RoundState cancelled(LocalDate today) {
        return cancelledOn == null ? new RoundState(id, statement, revision + 1, today, today) : this;
    }
}
