package org.skillregister.assessment.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanStatement;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A published plan as it is stored: an aggregate. What it says is one value of it, because a collection of its own for offerings, fees, rounds
 * and their days would each be asked for by a query of its own, for every plan, when a server starts.
 *
 * @param id organization and year
 * @param version number of its state; 0 before it is stored
 * @param sequence number of its last change among those of all plans
 * @param rounds its rounds through all versions
 * @param withdrawnAt when it was withdrawn; null when it is not
 */
@Table("published_plan")
public record StoredPlan(
        @Id String id,
        String organizationId,
        int year,
        @Version int version,
        long sequence,
        PlanStatement statement,
        RoundStates rounds,
        Instant updatedAt,
        @Nullable Instant withdrawnAt) {

    public PlanKey key() {
        return new PlanKey(organizationId, year);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
