package org.skillregister.assessment.storage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.platform.snapshot.ChangeClock.Tick;
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

    /** Whether it is in force and has this content, so that publishing the content would change nothing. */
    boolean says(PlanStatement content) {
        return !isWithdrawn() && statement.equals(content);
    }

    /** The first version of a plan, before it is saved. */
    static StoredPlan first(PlanKey key, PlanStatement statement, LocalDate today, Tick tick) {
        return new StoredPlan(
                key.id(),
                key.organization(),
                key.year(),
                0,
                tick.sequence(),
                statement,
                RoundStates.NONE.next(key, statement, statement, today),
                tick.at(),
                null);
    }

    /** The next version of this plan, before it is saved. A withdrawn plan is in force again, and its rounds keep their ids. */
    StoredPlan next(PlanStatement now, LocalDate today, Tick tick) {
        return next(now, rounds.next(key(), statement, now, today), tick, null);
    }

    /** The version of this plan that withdraws it, before it is saved. */
    StoredPlan withdrawn(LocalDate today, Tick tick) {
        return next(statement, rounds.cancelled(today), tick, tick.at());
    }

    private StoredPlan next(PlanStatement now, RoundStates held, Tick tick, @Nullable Instant withdrawn) {
        return new StoredPlan(id, organizationId, year, version, tick.sequence(), now, held, tick.at(), withdrawn);
    }

    /** This plan with the version number that saving gives it. */
    StoredPlan asSaved() {
        return new StoredPlan(
                id, organizationId, year, version + 1, sequence, statement, rounds, updatedAt, withdrawnAt);
    }
}
