package org.skillregister.platform.snapshot;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A one-row table with the last change of one kind of published data. Changes are serialized, and their numbers and instants only grow,
 * unless the database goes back: after a restore, or after a failover that lost acknowledged transactions.
 */
public class ChangeClock {

    private static final Logger log = LoggerFactory.getLogger(ChangeClock.class);

    private final JdbcClient database;
    private final Clock clock;
    private final String table;
    private final String exists;
    private final String next;

    /**
     * @param table a table with the columns {@code sequence} and {@code changed_at}
     * @param changes queries that together find the change at the instant {@code :at}
     */
    protected ChangeClock(JdbcClient database, Clock clock, String table, String... changes) {
        this.database = database;
        this.clock = clock;
        this.table = table;
        this.exists = List.of(changes).stream().map("exists (%s)"::formatted).collect(Collectors.joining(" or "));
        this.next = """
            update %s
            set sequence = sequence + 1, changed_at = greatest(changed_at + interval '1 millisecond', :now)
            returning sequence, changed_at
            """.formatted(table);
    }

    /** The number and instant of a change. */
    public record Tick(long sequence, OffsetDateTime changedAt) {

        public Instant at() {
            return changedAt.toInstant();
        }
    }

    /**
     * The changes between two ticks.
     *
     * @param after last change before them
     * @param until last of the changes
     * @param lead added to their numbers, so that these keep growing here even if the database has gone back
     */
    public record Span(Tick after, Tick until, long lead) {

        private static final Tick START = new Tick(-1, Instant.EPOCH.atOffset(UTC));

        /** The initial span; it ends before a clock that has counted nothing yet. */
        public static final Span NOTHING = new Span(START, START, 0);

        /** The version after the last change, on this server. */
        public long version() {
            return lead + until.sequence();
        }

        public boolean isEmpty() {
            return after.sequence() == until.sequence();
        }

        /** Whether the database has gone back since, so that the known changes are no longer valid. */
        public boolean replaces(Span known) {
            return lead > known.lead;
        }

        /** Whether it has changes beyond the known ones. */
        public boolean continues(Span known) {
            return lead == known.lead && until.sequence() > known.until.sequence();
        }
    }

    /**
     * The changes since then, or all of them if the database has gone back. In a transaction they include its own. The number alone does
     * not reveal that it has gone back if as many changes were added as were lost.
     */
    public Span since(Span known) {
        Tick now = last();
        if (hasGoneBack(known.until(), now)) {
            log.error("The database has gone back; reloading everything that {} counts", table);
            return new Span(Span.START, now, known.version() + 1);
        }
        return new Span(known.until(), now, known.lead());
    }

    private boolean hasGoneBack(Tick known, Tick now) {
        return now.sequence() < known.sequence()
                || (known.sequence() > 0 && !now.at().equals(known.at()) && !has(known));
    }

    private boolean has(Tick change) {
        return database.sql("select " + exists)
                .param("at", change.changedAt())
                .query(Boolean.class)
                .single();
    }

    private Tick last() {
        return database.sql("select sequence, changed_at from " + table)
                .query(Tick.class)
                .single();
    }

    /** Locks the clock until the end of the transaction, so that no server makes such changes meanwhile. */
    public void lock() {
        database.sql("select sequence from %s for update".formatted(table))
                .query(Long.class)
                .single();
    }

    /** Advances the clock; the caller must hold the lock. */
    public Tick next() {
        return database.sql(next).param("now", now()).query(Tick.class).single();
    }

    /** The SQL of {@link #next}, with the parameter {@code now}, for use in a larger statement. */
    public String nextStatement() {
        return next;
    }

    /** The parameter {@code now} of {@link #nextStatement}. */
    public OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
