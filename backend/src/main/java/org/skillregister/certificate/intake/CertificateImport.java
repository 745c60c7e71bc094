package org.skillregister.certificate.intake;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.issuer.IssuingBodies;
import org.skillregister.certificate.issuer.IssuingOrganizations;
import org.skillregister.certificate.key.CertificateClock;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.database.Workload;
import org.skillregister.platform.file.FileRejectedException;
import org.springframework.stereotype.Component;

/**
 * Imports a file of certificates: new ones, corrections and certificates that became void. An import is atomic and idempotent: it becomes
 * visible as a whole or not at all, and importing the same file again changes nothing.
 */
@Component
public class CertificateImport {

    /** PostgreSQL reads zero as no time-out. */
    private static final Duration FOR_EVER = Duration.ZERO;

    private final DataSource database;
    private final IssuingBodies issuers;
    private final IssuingOrganizations organizations;
    private final CertificateKeys keys;
    private final CertificateErasure erasure;
    private final Catalogues catalogues;
    private final Clock clock;

    CertificateImport(
            DataSource database,
            IssuingBodies issuers,
            IssuingOrganizations organizations,
            CertificateKeys keys,
            CertificateErasure erasure,
            Catalogues catalogues,
            Clock clock) {
        this.database = database;
        this.issuers = issuers;
        this.organizations = organizations;
        this.keys = keys;
        this.erasure = erasure;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * Imports a file; waits for running imports first.
     *
     * @param rejects receives what was rejected
     * @throws FileRejectedException when the file cannot be imported; nothing of it was
     * @throws ImportAborted when it failed for another reason, which the message states
     */
    public ImportReport run(IncomingFile file, Consumer<Rejection> rejects, ImportProgress progress) {
        return run(file, rejects, progress, FOR_EVER);
    }

    /**
     * Imports a file.
     *
     * @param patience how long it waits for running imports
     * @throws FileRejectedException when the file cannot be imported; nothing of it was
     * @throws ImportAborted when a running import took longer, or it failed for another reason, which the message states
     */
    ImportReport run(IncomingFile file, Consumer<Rejection> rejects, ImportProgress progress, Duration patience) {
        return Workload.BULK.call(() -> takeIn(file, rejects, progress, patience));
    }

    private ImportReport takeIn(
            IncomingFile file, Consumer<Rejection> rejects, ImportProgress progress, Duration patience) {
        OffsetDateTime started = clock.instant().atOffset(UTC);
        try (Connection connection = database.getConnection();
                ImportTransaction transaction = new ImportTransaction(connection)) {
            CertificateClock stored = transaction.turn(progress, patience);
            ImportWriter writer = new ImportWriter(connection, stored);
            ImportRun run = new ImportRun(file, rules(file, stored), rejects, progress);
            ImportReport report = run(run, writer);
            write(connection, report, file.source(), started);
            transaction.commit();
            return report;
        } catch (SQLException failure) {
            throw ImportAborted.of(failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportReport run(ImportRun run, ImportWriter writer) throws SQLException, IOException {
        try (Connection before = database.getConnection()) {
            return run.in(writer, before);
        }
    }

    private ImportRules rules(IncomingFile file, CertificateClock stored) {
        organizations.keepUp();
        return new ImportRules(
                new ReferenceNames(catalogues, issuers.list(), organizations.names(), organizations::current),
                keys.of(stored),
                LocalDate.now(clock),
                file.samples(),
                erasure.numbers(),
                file.organization());
    }

    private void write(Connection connection, ImportReport report, String source, OffsetDateTime started)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into certificate_import values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, report.id());
            insert.setString(2, source);
            insert.setObject(3, started);
            insert.setObject(4, clock.instant().atOffset(UTC));
            insert.setLong(5, report.rows());
            insert.setLong(6, report.inserted());
            insert.setLong(7, report.changed());
            insert.setLong(8, report.unchanged());
            insert.setLong(9, report.rejected());
            insert.executeUpdate();
        }
    }
}
