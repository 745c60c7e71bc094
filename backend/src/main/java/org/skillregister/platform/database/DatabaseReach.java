package org.skillregister.platform.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a database is reachable, according to the last connection attempt. */
public final class DatabaseReach {

    private static final Logger log = LoggerFactory.getLogger(DatabaseReach.class);

    /** An older failure is ignored: there may have been no attempt since. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(10);

    /** @param at from {@link System#nanoTime} */
    record Failure(SQLException reason, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    private final Set<Consumer<Failure>> listeners = ConcurrentHashMap.newKeySet();
    private final @Nullable String name;
    private volatile @Nullable Failure failure;
    private boolean reached;

    private DatabaseReach(@Nullable String name) {
        this.name = name;
    }

    /** For the register's main database: when it is unreachable, the jobs log it. */
    static DatabaseReach unlogged() {
        return new DatabaseReach(null);
    }

    /** @param name name of the database in the log, which reports once when it becomes unreachable and once when it is reachable again */
    public static DatabaseReach logged(String name) {
        return new DatabaseReach(name);
    }

    /** @return why connections cannot be made right now; null when they can */
    @Nullable
    Failure failure() {
        Failure last = failure;
        return last != null && last.isFresh() ? last : null;
    }

    void whenItFails(Consumer<Failure> listener) {
        listeners.add(listener);
    }

    void succeeded() {
        if (failure == null && reached) {
            return;
        }
        synchronized (this) {
            if (name != null && failure != null && reached) {
                log.info("{} can be reached again", name);
            }
            failure = null;
            reached = true;
        }
    }

    void failed(SQLException reason) {
        Failure now = new Failure(reason, System.nanoTime());
        synchronized (this) {
            // A failure at start-up is reported separately.
            if (name != null && failure == null && reached) {
                log.warn("{} cannot be reached: {}", name, reason.getMessage());
            }
            failure = now;
        }
        listeners.forEach(listener -> listener.accept(now));
    }
}
