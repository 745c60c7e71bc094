package org.skillregister.certificate.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.certificate.file.FileRefused;
import org.skillregister.certificate.file.SpooledFile;
import org.skillregister.certificate.intake.CertificateImport.Incoming;
import org.skillregister.partner.Partner;
import org.springframework.stereotype.Component;

/** Takes in files of certificates that organizations send over the network. */
@Component
public class CertificateUploads {

    private static final int MOST_TOLD = 1000;

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

    /** Something wrong: line, column ({@code null} for the line as a whole) and code. */
    public record Reject(long line, @Nullable String column, String code) {}

    /**
     * Takes in a file when all of it is there, so that nobody else's import waits for a sender.
     *
     * @param partner for whose organization the certificates are; others are rejected
     * @throws FileRefused when the file cannot be taken in; nothing of it was
     */
    public Upload take(InputStream file, Partner partner) throws IOException {
        try (SpooledFile all = SpooledFile.of(file, properties.uploadBytes().toBytes())) {
            return takeIn(all.content(), partner);
        }
    }

    private Upload takeIn(InputStream file, Partner partner) {
        List<Reject> rejects = new ArrayList<>();
        ImportReport report = imports.run(
                new Incoming(file, partner.key(), partner.organization(), properties.samples()),
                reject -> {
                    if (rejects.size() < MOST_TOLD) {
                        rejects.add(new Reject(
                                reject.line(),
                                reject.column() == null ? null : reject.column().header(),
                                reject.code().name()));
                    }
                },
                ImportProgress.UNTOLD);
        return new Upload(report, rejects);
    }
}
