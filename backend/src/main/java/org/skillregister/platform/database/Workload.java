package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;

/**
 * What a connection is used for. Each workload has its own pool, so that slow or hanging work takes no connections from the others. A
 * read waits for the database only as long as its workload allows, so that a silently dropped connection is noticed.
 */
public enum Workload {
    /** Requests, where a client waits for the answer: Spring Boot's own pool, {@code spring.datasource.hikari.*}. */
    REQUEST(10, Duration.ofSeconds(8)),
    /** Frequent polling for changes. */
    POLL(5, Duration.ofSeconds(6)),
    /** Background work in bounded steps, such as lookup files. */
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

    /** The workload of this thread; {@link #REQUEST} by default. */
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

    /** A pool for this workload on the same database, without connections until the first is requested. */
    HikariDataSource connectionsLike(HikariDataSource requests) {
        HikariDataSource pool = Connections.like(requests, name().toLowerCase(Locale.ROOT));
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        pool.setKeepaliveTime(0);
        pool.addDataSourceProperty("socketTimeout", Long.toString(silence.toSeconds()));
        if (this == BULK) {
            // One connection idles while the other one reads.
            Connections.begin(pool, "set idle_in_transaction_session_timeout = 0");
        }
        return pool;
    }
}
