package org.skillregister.certificate.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.intake.CertificateImport.Incoming;
import org.skillregister.partner.Partner;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.springframework.stereotype.Component;

/** Imports the certificate files that organizations send over the network. */
@Component
public class CertificateUploads {

    private static final int MOST_TOLD = 1000;
    /** How long a file waits for another to be written, and keeps others from coming meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CertificateImport imports;
    private final CertificateProperties properties;

    CertificateUploads(CertificateImport imports, CertificateProperties properties) {
        this.imports = imports;
        this.properties = properties;
    }

    /**
     * What became of a file.
     *
     * @param report counts
     * @param rejects what was not taken, without what stood there; at most 1,000
     */
    public record Upload(ImportReport report, List<Reject> rejects) {}

    /** Something wrong: first line, how many lines it spans, column ({@code null} for the line as a whole) and code. */
    public record Reject(long line, int lines, @Nullable String column, String code) {}

    /**
     * Takes in a file when all of it is there, so that nobody else's import waits for a sender.
     *
     * @param charset its encoding as the sender names it; null when not named
     * @param partner for whose organization the certificates are; others are rejected
     * @throws FileRejectedException when the file cannot be taken in; nothing of it was
     * @throws ImportAborted when it failed for another reason, or others are being taken in
     */
    public Upload take(InputStream file, @Nullable Charset charset, Partner partner) throws IOException {
        try (SpooledFile all = SpooledFile.of(file, properties.uploadBytes().toBytes(), properties.uploadTime())) {
            return takeIn(all.content(), charset, partner);
        }
    }

    private Upload takeIn(InputStream file, @Nullable Charset charset, Partner partner) {
        List<Reject> rejects = new ArrayList<>();
        ImportReport report = imports.run(
                new Incoming(file, charset, partner.key(), partner.organization(), properties.samples()),
                reject -> {
                    if (rejects.size() < MOST_TOLD) {
                        rejects.add(new Reject(
                                reject.line(),
                                reject.lines(),
                                reject.column() == null ? null : reject.column().header(),
                                reject.code().name()));
                    }
                },
                ImportProgress.UNTOLD,
                PATIENCE);
        return new Upload(report, rejects);
    }
}
