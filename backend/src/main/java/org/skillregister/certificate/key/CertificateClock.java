package org.skillregister.certificate.key;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.certificate.fact.NameForm;

/**
 * The counters of the stored certificates. Whoever changes certificates locks its row first, so that only one transaction changes them at
 * a time.
 *
 * @param lastImport number of the last import
 * @param lastStatus last index assigned in the status lists
 * @param keyVersion version of the keys that the stored facts are hashed with
 * @param nameForm name form of new certificates; stored ones may have it or an earlier one
 */
public record CertificateClock(int lastImport, long lastStatus, int keyVersion, NameForm nameForm) {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Waits for the lock, which is held until the transaction ends. */
    public static CertificateClock lock(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement();
                ResultSet clock = statement.executeQuery(
                        "select last_import, last_status, key_version, name_form from certificate_clock for update")) {
            clock.next();
            return new CertificateClock(
                    clock.getInt("last_import"),
                    clock.getLong("last_status"),
                    clock.getInt("key_version"),
                    NameForm.of(clock.getInt("name_form")));
        }
    }

    /**
     * Waits for the lock for a limited time.
     *
     * @param transaction a transaction that has done nothing yet
     * @return empty when another transaction held the lock throughout; the connection remains usable
     */
    public static Optional<CertificateClock> lock(Connection transaction, Duration patience) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute("set local lock_timeout = " + patience.toMillis());
            CertificateClock clock = lock(transaction);
            statement.execute("set local lock_timeout to default");
            return Optional.of(clock);
        } catch (SQLException failure) {
            if (!LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw failure;
            }
            transaction.rollback();
            return Optional.empty();
        }
    }
}
