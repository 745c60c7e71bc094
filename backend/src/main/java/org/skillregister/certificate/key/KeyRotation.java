package org.skillregister.certificate.key;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.skillregister.certificate.fact.NameForm;
import org.skillregister.platform.database.Workload;
import org.springframework.stereotype.Component;

/**
 * Rehashes the stored facts with the newest key, in one transaction; from then on imports use the newest name form. Lookups continue
 * meanwhile.
 */
@Component
class KeyRotation {

    private static final int AT_ONCE = 10_000;

    private final DataSource database;
    private final CertificateKeys keys;

    KeyRotation(DataSource database, CertificateKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Waits for a running import, and blocks others until it is done.
     *
     * @return how many certificates were rehashed; 0 when they already have the newest key
     */
    long run() throws SQLException {
        return Workload.BULK.call(this::rotate);
    }

    private long rotate() throws SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                int newest = keys.get().newest();
                boolean isNew = CertificateClock.lock(transaction).keyVersion() != newest;
                long count = isNew ? rehash(transaction, keys.get().only(newest)) : 0;
                try (PreparedStatement clock = transaction.prepareStatement(
                        "update certificate_clock set key_version = ?, key_check = ?, name_form = ?")) {
                    clock.setInt(1, newest);
                    clock.setObject(2, keys.check(newest));
                    clock.setInt(3, NameForm.NEWEST.version());
                    clock.executeUpdate();
                }
                transaction.commit();
                return count;
            } finally {
                transaction.rollback();
                transaction.setAutoCommit(true);
            }
        }
    }

    private long rehash(Connection transaction, FactHash hash) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute("create temporary table rehashed (number uuid, number_proof bigint, identity_key uuid)"
                    + " on commit drop");
            CopyIn copy = transaction
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy rehashed (number, number_proof, identity_key) from stdin");
            try {
                copy(copy, hash);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
            statement.execute("analyze rehashed");
            return statement.executeUpdate("""
                update certificate set number_proof = rehashed.number_proof, identity_key = rehashed.identity_key
                from rehashed where rehashed.number = certificate.number
                """);
        }
    }

    /** Reads on a second connection: the first is busy copying. */
    private void copy(CopyIn copy, FactHash hash) throws SQLException {
        try (Connection reading = database.getConnection()) {
            reading.setAutoCommit(false);
            try (Statement statement = reading.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                ResultSet row = statement.executeQuery("select number, number_proof, identity_key from certificate");
                while (row.next()) {
                    byte[] line = "%s\t%d\t%s\n"
                            .formatted(
                                    row.getObject(1, UUID.class),
                                    hash.again(row.getLong(2)),
                                    hash.again(row.getObject(3, UUID.class)))
                            .getBytes(StandardCharsets.US_ASCII);
                    copy.writeToCopy(line, 0, line.length);
                }
            } finally {
                reading.rollback();
                reading.setAutoCommit(true);
            }
        }
    }
}
