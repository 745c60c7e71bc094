package org.skillregister.certificate.lookup;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.platform.job.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * WAL positions of the primary over time. A replica that has replayed up to a position has everything committed until then, whatever the
 * clocks of the two machines say.
 */
@Component
class DatabasePosition {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final String NOW = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint";

    /** @param at {@link System#nanoTime} before the query */
    private record Position(long reached, long at) {}

    private final Deque<Position> positions = new ArrayDeque<>();
    private final JdbcClient database;
    private final long mostLag;

    DatabasePosition(CertificateProperties properties, JdbcClient database, Jobs jobs) {
        this.database = database;
        this.mostLag = properties.replicaLag().toNanos();
        if (properties.hasReplica()) {
            jobs.poll("replica-lag", EVERY, this::look);
        }
    }

    private void look() {
        long at = System.nanoTime();
        note(new Position(database.sql(NOW).query(Long.class).single(), at));
    }

    private synchronized void note(Position position) {
        positions.add(position);
        forgetOld();
    }

    /** A position older than the permitted lag would demand too little of the replica. */
    private void forgetOld() {
        long oldest = System.nanoTime() - mostLag;
        while (!positions.isEmpty() && positions.getFirst().at() - oldest < 0) {
            positions.removeFirst();
        }
    }

    /**
     * The position that a replica must have replayed to be trusted.
     *
     * @return empty when no position of the primary is recent enough
     */
    synchronized OptionalLong needed() {
        forgetOld();
        return positions.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(positions.getFirst().reached());
    }
}
