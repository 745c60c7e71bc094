package org.skillregister.assessment.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.PlanStatement;

/**
 * A round of a published plan through all its versions. Its name tells it from the others; it keeps its id for good.
 *
 * @param id stable identifier
 * @param statement what is said of it, or was when it was cancelled; stored as {@code said}
 * @param revision how often its days have been changed, or it was cancelled or taken up again
 * @param revisedOn when that was last
 * @param cancelledOn when it was taken out of the plan; null when it is in it
 */
record RoundState(
        String id,
        @JsonProperty("said") PlanStatement.Round statement,
        int revision,
        LocalDate revisedOn,
        @Nullable LocalDate cancelledOn) {

    /** As a later version of the plan has it. */
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
