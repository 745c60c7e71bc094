package org.skillregister.certificate.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.platform.file.CountingInputStream;
import org.skillregister.platform.file.FileRows;

/** The import of one file. */
final class ImportRun {

    private static final int TOLD_EVERY = 10_000;

    private final CountingInputStream bytes;
    private final @Nullable Charset charset;
    private final CertificateParser reader;
    private final Consumer<Rejection> rejects;
    private final ImportProgress progress;
    private final NumberSet seen = new NumberSet();
    private long rows;
    private long rejected;

    ImportRun(IncomingFile file, ImportRules rules, Consumer<Rejection> rejects, ImportProgress progress) {
        this.bytes = new CountingInputStream(file.bytes());
        this.charset = file.charset();
        this.reader = new CertificateParser(rules);
        this.rejects = rejects;
        this.progress = progress;
    }

    /** @param before a connection that does not see the import */
    ImportReport in(ImportWriter writer, Connection before) throws SQLException, IOException {
        try (StoredCertificates stored = new StoredCertificates(before);
                ImportBatches batches = new ImportBatches(stored, writer)) {
            read(batches);
            progress.at(rows, -1);
            batches.finish();
            return new ImportReport(
                    writer.id(), rows, writer.inserted(), writer.changed(), batches.unchanged(), rejected);
        }
    }

    private void read(ImportBatches batches) throws SQLException, IOException {
        try (FileRows lines = FileRows.open(bytes, charset, FileColumn::isColumn)) {
            ImportHeader header = new ImportHeader(lines.header());
            while (lines.hasNext()) {
                ImportLine next = new ImportLine(lines.next(), header);
                if (!next.isBlank()) {
                    take(next, batches);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void take(ImportLine line, ImportBatches batches) throws SQLException {
        rows++;
        Optional<IncomingCertificate> certificate = reader.read(line);
        if (certificate.isPresent() && !seen.add(certificate.get().number())) {
            line.reject(FileColumn.NUMBER, RejectCode.DUPLICATE);
        }
        if (line.isRejected()) {
            line.rejects().forEach(rejects);
            rejected++;
        } else {
            batches.add(certificate.orElseThrow());
        }
        if (rows % TOLD_EVERY == 0) {
            progress.at(rows, bytes.count());
        }
    }
}
