package org.skillregister.certificate.intake;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.certificate.file.FileRefused;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.platform.database.Workload;
import org.springframework.stereotype.Component;

/**
 * Takes in a file of certificates: new ones, corrections and certificates that became void. All of it is seen at once when it is
 * done, or nothing ever; to take in the same file again changes nothing.
 */
@Component
public class CertificateImport {

    private final DataSource database;
    private final Issuers issuers;
    private final CertificateKeys keys;
    private final Catalogues catalogues;
    private final Clock clock;

    CertificateImport(DataSource database, Issuers issuers, CertificateKeys keys, Catalogues catalogues, Clock clock) {
        this.database = database;
        this.issuers = issuers;
        this.keys = keys;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * A file and what is known of it.
     *
     * @param bytes its content; read once, from the front
     * @param source who brings it: a key's id, or {@code command}
     * @param organization id of the only organization whose certificates are taken; null for all
     * @param samples whether samples are taken
     */
    public record Incoming(
            InputStream bytes, String source, @Nullable String organization, boolean samples) {}

    /**
     * Takes in a file.
     *
     * @param rejects is told what was not taken
     * @throws FileRefused when the file cannot be taken in; nothing of it was
     */
    public ImportReport run(Incoming file, Consumer<Rejection> rejects, ImportProgress progress) {
        return Workload.BULK.call(() -> takeIn(file, rejects, progress));
    }

    private ImportReport takeIn(Incoming file, Consumer<Rejection> rejects, ImportProgress progress) {
        OffsetDateTime started = clock.instant().atOffset(UTC);
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                ImportWriter writer = ImportWriter.inTurn(transaction);
                ImportRun run = new ImportRun(file, rules(file, writer.keyVersion()), rejects, progress);
                ImportReport report = run(run, writer);
                write(transaction, report, file.source(), started);
                transaction.commit();
                return report;
            } finally {
                transaction.rollback();
                transaction.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refused the import: " + failure.getSQLState(), failure);
        } catch (CharacterCodingException noText) {
            throw new FileRefused("The file is neither UTF-8 nor GB18030 throughout");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportReport run(ImportRun run, ImportWriter writer) throws SQLException, IOException {
        try (Connection before = database.getConnection()) {
            return run.in(writer, before);
        }
    }

    private ImportRules rules(Incoming file, int version) {
        return new ImportRules(
                new ReferenceNames(catalogues, issuers.list()),
                keys.upTo(version),
                LocalDate.now(clock),
                file.samples(),
                file.organization());
    }

    private void write(Connection transaction, ImportReport report, String source, OffsetDateTime started)
            throws SQLException {
        try (PreparedStatement insert =
                transaction.prepareStatement("insert into certificate_import values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
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
