package org.skillregister.assessment.storage;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that says when plans and contacts were changed last. Numbers and instants of the changes only grow. */
@Component
public class PlanClock {

    private final JdbcClient database;
    private final Clock clock;

    PlanClock(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The number and instant of a change. */
    public record Tick(long sequence, OffsetDateTime changedAt) {

        public Instant at() {
            return changedAt.toInstant();
        }
    }

    /** The last change of all. */
    Tick last() {
        return database.sql("select sequence, changed_at from plan_clock")
                .query(Tick.class)
                .single();
    }

    /** Whether the database still has the change: it has none of those that it was restored to before, though others may have come since. */
    boolean has(Tick change) {
        return database.sql("""
            select exists (select from published_plan_version where changed_at = :at)
                or exists (select from published_contact_version where changed_at = :at)
            """)
                .param("at", change.changedAt())
                .query(Boolean.class)
                .single();
    }

    /** Waits, in a transaction, until nobody else changes plans, on any server. */
    public void lock() {
        database.sql("select sequence from plan_clock for update")
                .query(Long.class)
                .single();
    }

    /** The next change; what calls it has locked first. */
    public Tick next() {
        return database.sql("""
            update plan_clock
            set sequence = sequence + 1, changed_at = greatest(changed_at + interval '1 millisecond', ?)
            returning sequence, changed_at
            """)
                .param(clock.instant().atOffset(UTC))
                .query(Tick.class)
                .single();
    }
}
