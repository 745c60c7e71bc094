package org.skillregister.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Replaces the snapshots when the one-row table {@code data_version} says that the data has changed. Polling works on
 * read replicas and through connection poolers, where LISTEN does not.
 */
@Component
class DataVersionPoll implements ServedData {

    private static final Logger log = LoggerFactory.getLogger(DataVersionPoll.class);

    private final JdbcClient database;
    private final List<Snapshot<?>> snapshots;
    private volatile State seen;
    private boolean reachable = true;

    private record State(long version, OffsetDateTime changedAt) {}

    /** @param snapshots in the order in which they build on one another */
    DataVersionPoll(JdbcClient database, List<Snapshot<?>> snapshots) {
        this.database = database;
        this.snapshots = snapshots;
        // The version is read first: a change while the snapshots load is seen by the next poll.
        this.seen = read();
        snapshots.forEach(Snapshot::get);
    }

    @Scheduled(fixedDelayString = "${register.data-version-poll:2s}")
    void poll() {
        try {
            State current = read();
            if (!current.equals(seen)) {
                snapshots.forEach(Snapshot::reload);
                seen = current;
                log.info("Data version {} is being served", current.version());
            }
            if (!reachable) {
                reachable = true;
                log.info("The database answers again");
            }
        } catch (DataAccessException | TransactionException unreachable) {
            if (reachable) {
                reachable = false;
                log.warn(
                        "The database does not answer; public data is served from memory: {}",
                        unreachable.getMessage());
            }
        }
    }

    @Override
    public long version() {
        return seen.version();
    }

    @Override
    public Instant changedAt() {
        return seen.changedAt().toInstant();
    }

    private State read() {
        return database.sql("select version, changed_at from data_version")
                .query(State.class)
                .single();
    }
}
