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
 * A table of one row that says when one kind of what is published was changed last. Changes are made one after another, and their numbers and
 * instants only grow, unless the database goes back: when it is restored, or its machines give up what they had acknowledged.
 */
public class ChangeClock {

    private static final Logger log = LoggerFactory.getLogger(ChangeClock.class);

    private final JdbcClient database;
    private final Clock clock;
    private final String table;
    private final String exists;
    private final String next;

    /**
     * @param table with the columns {@code sequence} and {@code changed_at}
     * @param changes queries that together find the change of the instant {@code :at}
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
     * The changes between two moments.
     *
     * @param after the last change before them
     * @param until the last of them
     * @param lead is added to their numbers, so that these grow here even where the database has gone back
     */
    public record Span(Tick after, Tick until, long lead) {

        private static final Tick START = new Tick(-1, Instant.EPOCH.atOffset(UTC));

        /** What is known at first; it ends before a clock that has counted nothing yet. */
        public static final Span NOTHING = new Span(START, START, 0);

        /** The number of the last one here. */
        public long version() {
            return lead + until.sequence();
        }

        public boolean isEmpty() {
            return after.sequence() == until.sequence();
        }

        /** Whether the database has gone back since, so that nothing of what was known counts any more. */
        public boolean replaces(Span known) {
            return lead > known.lead;
        }

        /** Whether it has changes beside those that were known. */
        public boolean continues(Span known) {
            return lead == known.lead && until.sequence() > known.until.sequence();
        }
    }

    /**
     * The changes that came since, and all of them when the database has gone back. In a transaction these include its own. Where as many came as
     * were lost, their number alone does not tell.
     */
    public Span since(Span known) {
        Tick now = last();
        if (hasGoneBack(known.until(), now)) {
            log.error("The database has gone back; everything that {} counts is read anew", table);
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

    /** Waits, in a transaction, until nobody else makes such changes, on any server. */
    public void lock() {
        database.sql("select sequence from %s for update".formatted(table))
                .query(Long.class)
                .single();
    }

    /** The next change; what calls it has locked first. */
    public Tick next() {
        return database.sql(next).param("now", now()).query(Tick.class).single();
    }

    /** What {@link #next} runs, with the parameter {@code now}, for a statement that does more at once. */
    public String nextStatement() {
        return next;
    }

    /** The parameter {@code now} of {@link #nextStatement}. */
    public OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
