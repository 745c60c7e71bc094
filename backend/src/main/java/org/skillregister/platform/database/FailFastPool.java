package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.database.DatabaseReach.Failure;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A connection pool that fails fast: while it has no connection and none can be made, it throws at once instead of letting callers wait. */
public final class FailFastPool extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private final DatabaseReach reach;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

    /** @param pool a pool prepared by {@link ObservedDriver#observe} */
    FailFastPool(HikariDataSource pool, DatabaseReach reach) {
        super(pool);
        this.pool = pool;
        this.reach = reach;
        reach.whenItFails(_ -> wake());
    }

    /** Creates a pool. The pools of one database share its reach. */
    public static FailFastPool of(HikariConfig configuration, DatabaseReach reach) {
        ObservedDriver.observe(configuration, reach);
        return new FailFastPool(new HikariDataSource(configuration), reach);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Failure before = failure();
        if (before != null) {
            throw away(before);
        }
        Waiting me = new Waiting(Thread.currentThread());
        waiting.add(me);
        try {
            return super.getConnection();
        } catch (SQLException failed) {
            Failure meanwhile = reach.failure();
            throw me.isWoken() && meanwhile != null ? away(meanwhile) : failed;
        } finally {
            waiting.remove(me);
            me.end();
        }
    }

    /** @return why no connection can be had; null while the pool has some, because they may become free */
    private @Nullable Failure failure() {
        Failure failure = reach.failure();
        HikariPoolMXBean connections = failure == null ? null : pool.getHikariPoolMXBean();
        return connections == null || connections.getTotalConnections() > 0 ? null : failure;
    }

    private void wake() {
        if (failure() != null) {
            waiting.forEach(Waiting::wake);
        }
    }

    private static SQLException away(Failure failure) {
        return new SQLTransientConnectionException("No connection can be made", "08001", failure.reason());
    }

    /** A caller waiting for a connection. */
    private static final class Waiting {

        private final Thread thread;
        private boolean woken;
        private boolean ended;

        Waiting(Thread thread) {
            this.thread = thread;
        }

        synchronized void wake() {
            if (!ended) {
                woken = true;
                thread.interrupt();
            }
        }

        synchronized boolean isWoken() {
            return woken;
        }

        /** Stops interrupting the thread, and clears an interrupt meant for the wait. */
        synchronized void end() {
            ended = true;
            if (woken) {
                Thread.interrupted();
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
