package org.skillregister.platform;

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
class DataVersionPoll {

    private static final Logger log = LoggerFactory.getLogger(DataVersionPoll.class);

    private final JdbcClient database;
    private final List<Snapshot<?>> snapshots;
    private long seen;
    private boolean reachable = true;

    /** @param snapshots in the order in which they build on one another */
    DataVersionPoll(JdbcClient database, List<Snapshot<?>> snapshots) {
        this.database = database;
        this.snapshots = snapshots;
        // The version is read first: a change while the snapshots load is seen by the next poll.
        this.seen = version();
        snapshots.forEach(Snapshot::get);
    }

    @Scheduled(fixedDelayString = "${register.data-version-poll:2s}")
    void poll() {
        try {
            long current = version();
            if (current != seen) {
                snapshots.forEach(Snapshot::reload);
                seen = current;
                log.info("Data version {} is being served", current);
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

    private long version() {
        return database.sql("select version from data_version")
                .query(Long.class)
                .single();
    }
}
