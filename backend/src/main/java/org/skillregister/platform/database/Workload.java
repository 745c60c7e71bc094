package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;

/**
 * What a connection is needed for. Each kind has connections of its own: what takes long, or hangs, takes none from the others. No
 * read waits longer for the database than its kind allows, so that a connection that was lost without a word is noticed.
 */
public enum Workload {
    /** Somebody waits for the answer. These are Spring Boot's own connections, {@code spring.datasource.hikari.*}. */
    REQUEST(10, Duration.ofSeconds(8)),
    /** Looks whether something is new, again and again. */
    POLL(5, Duration.ofSeconds(6)),
    /** Background work in bounded steps, such as files of lookups. */
    BATCH(3, Duration.ofMinutes(2)),
    /** Whole tables in one statement: migrations, imports, key rotations. */
    BULK(6, Duration.ofHours(1));

    private static final ScopedValue<Workload> CURRENT = ScopedValue.newInstance();

    private final int connections;
    private final Duration silence;

    Workload(int connections, Duration silence) {
        this.connections = connections;
        this.silence = silence;
    }

    /** That of the work which this thread does; {@link #REQUEST} when nothing else was said. */
    static Workload current() {
        return CURRENT.orElse(REQUEST);
    }

    /** Does work with this kind of connections. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Does work with this kind of connections. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** Connections of this kind to the same database; the first is made when it is asked for. */
    HikariDataSource connectionsLike(HikariDataSource requests) {
        HikariDataSource pool = Connections.like(requests, name().toLowerCase(Locale.ROOT));
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        pool.setKeepaliveTime(0);
        pool.addDataSourceProperty("socketTimeout", Long.toString(silence.toSeconds()));
        if (this == BULK) {
            // The one connection waits while the other one reads.
            Connections.begin(pool, "set idle_in_transaction_session_timeout = 0");
        }
        return pool;
    }
}
