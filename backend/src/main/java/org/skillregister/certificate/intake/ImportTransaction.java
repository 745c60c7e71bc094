package org.skillregister.certificate.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.certificate.key.CertificateClock;

/** The transaction of one import. Imports run one after another. Closing it before the commit rolls it back. */
final class ImportTransaction implements AutoCloseable {

    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private final Connection connection;
    private boolean committed;

    /** @param connection stays open */
    ImportTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /**
     * Waits for earlier imports.
     *
     * @param patience how long
     * @throws ImportAborted when they took longer
     */
    CertificateClock turn(ImportProgress progress, Duration patience) throws SQLException {
        Optional<CertificateClock> atOnce = CertificateClock.lock(connection, AT_ONCE);
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        progress.waiting();
        return CertificateClock.lock(connection, patience).orElseThrow(ImportAborted::busy);
    }

    void commit() {
        try {
            connection.commit();
            committed = true;
        } catch (SQLException lost) {
            throw ImportAborted.inDoubt();
        }
    }

    @Override
    public void close() {
        end();
        if (!committed) {
            freeSpace();
        }
    }

    private void end() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            // The import is undone all the same; the first failure explains why.
        }
    }

    /** Rows of a failed import take up space until a VACUUM; autovacuum would run much later. */
    private void freeSpace() {
        try (Statement vacuum = connection.createStatement()) {
            vacuum.execute("vacuum (skip_locked) certificate");
        } catch (SQLException gone) {
            // Autovacuum will do it.
        }
    }
}
