package org.skillregister.certificate.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.skillregister.certificate.key.CertificateClock;
import org.skillregister.platform.database.BinaryCopy;

/**
 * Writes an import in one transaction: new certificates straight into the table by COPY, changed ones by COPY into a temporary table,
 * from which they are applied as a set. The clock row stays locked until the end: one import is written at a time, which keeps numbers
 * unique.
 */
final class ImportWriter {

    private static final String SAID =
            "issued_on, theory, practical_skills, comprehensive_review, holder, organization_id, occupation_code,"
                    + " work_type, void_reason";
    private static final String COLUMNS = "number_proof, identity_key, " + SAID;
    private static final String KEEP_HISTORY = """
        insert into certificate_history (number, import_id, changed_by, %s)
        select number, stored.import_id, ?, %s from certificate stored join changed using (number)
        """.formatted(SAID, of("stored", SAID));
    private static final String CHANGE = """
        update certificate stored set import_id = ?, (%s) = (%s) from changed where changed.number = stored.number
        """.formatted(COLUMNS, of("changed", COLUMNS));

    private final Connection transaction;
    private final CopyManager copy;
    private final int id;
    private long status;
    private long inserted;
    private long changed;

    /** @param clock locked by the transaction */
    ImportWriter(Connection transaction, CertificateClock clock) throws SQLException {
        this.transaction = transaction;
        this.copy = transaction.unwrap(PGConnection.class).getCopyAPI();
        this.id = clock.lastImport() + 1;
        this.status = clock.lastStatus();
    }

    private static String of(String table, String columns) {
        return table + "." + columns.replace(", ", ", " + table + ".");
    }

    int id() {
        return id;
    }

    long inserted() {
        return inserted;
    }

    long changed() {
        return changed;
    }

    /** If the database refuses the rows, the whole import fails. */
    void write(List<IncomingCertificate> fresh, List<IncomingCertificate> differing) throws SQLException {
        send("certificate (import_id, status_index, number, %s)".formatted(COLUMNS), fresh, (certificate, rows) -> {
            rows.row(2 + IncomingCertificate.FIELDS).int4(id).int8(++status);
            certificate.appendTo(rows);
        });
        inserted += fresh.size();
        if (!differing.isEmpty()) {
            if (changed == 0) {
                execute("create temporary table changed (like certificate) on commit drop");
                execute("alter table changed alter import_id drop not null, alter status_index drop not null");
            }
            send("changed (number, %s)".formatted(COLUMNS), differing, (certificate, rows) -> {
                certificate.appendTo(rows.row(IncomingCertificate.FIELDS));
            });
            changed += differing.size();
        }
    }

    private interface Row {
        void append(IncomingCertificate certificate, BinaryCopy rows) throws SQLException;
    }

    private void send(String table, List<IncomingCertificate> certificates, Row row) throws SQLException {
        if (certificates.isEmpty()) {
            return;
        }
        CopyIn in = copy.copyIn("copy %s from stdin (format binary)".formatted(table));
        try {
            BinaryCopy rows = new BinaryCopy(in);
            for (IncomingCertificate certificate : certificates) {
                row.append(certificate, rows);
            }
            rows.end();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    /** Applies the changes, and advances the clock. */
    void finish() throws SQLException {
        if (changed > 0) {
            execute("analyze changed");
            update(KEEP_HISTORY, id);
            update(CHANGE, id);
        }
        update("update certificate_clock set last_import = ?, last_status = ?", id, status);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
