package org.skillregister.assessment.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanStatement;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A published plan as a stored aggregate. Its statement is one value, because separate collections of offerings, fees, rounds and
 * days would each cost a query for every plan when a server starts.
 *
 * @param id organization and year
 * @param version version number; 0 before it is stored
 * @param sequence number of its last change among the changes of all plans
 * @param rounds its rounds through all versions
 * @param withdrawnAt when it was withdrawn; null when it is in force
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
