package org.skillregister.certificate.key;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How far the stored certificates are. The row is locked by whoever changes certificates, so that they are changed by one after
 * another.
 *
 * @param lastImport number of the last import
 * @param lastStatus last place of a certificate in the status lists
 * @param keyVersion which keys the stored facts are hashed with
 */
public record CertificateClock(int lastImport, long lastStatus, int keyVersion) {

    /** Waits for its turn, which ends with the transaction. */
    public static CertificateClock lock(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement();
                ResultSet clock = statement.executeQuery(
                        "select last_import, last_status, key_version from certificate_clock for update")) {
            clock.next();
            return new CertificateClock(
                    clock.getInt("last_import"), clock.getLong("last_status"), clock.getInt("key_version"));
        }
    }
}
