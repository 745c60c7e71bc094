package org.skillregister.certificate.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.partner.Partner;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.springframework.stereotype.Component;

/** Imports the certificate files that organizations send over the network. */
@Component
public class CertificateUploads {

    private static final int MOST_TOLD = 1000;
    /** How long an upload waits for another import, and blocks further uploads meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CertificateImport imports;
    private final CertificateProperties properties;

    CertificateUploads(CertificateImport imports, CertificateProperties properties) {
        this.imports = imports;
        this.properties = properties;
    }

    /**
     * The result of an upload.
     *
     * @param report counts
     * @param rejects the rejected lines, without their content; at most 1,000
     */
    public record Upload(ImportReport report, List<Reject> rejects) {}

    /** A rejection: first line, number of lines it spans, column ({@code null} for the line as a whole) and code. */
    public record Reject(long line, int lines, @Nullable String column, String code) {}

    /**
     * Imports a file once it has been received completely, so that other imports never wait for a slow sender.
     *
     * @param charset its encoding as declared by the sender; null when not declared
     * @param partner sender; certificates of other organizations are rejected
     * @throws FileRejectedException when the file cannot be imported; nothing of it was
     * @throws ImportAborted when it failed for another reason, or another import was running
     */
    public Upload take(InputStream file, @Nullable Charset charset, Partner partner) throws IOException {
        try (SpooledFile all = SpooledFile.of(file, properties.uploadBytes().toBytes(), properties.uploadTime())) {
            return takeIn(all.content(), charset, partner);
        }
    }

    private Upload takeIn(InputStream file, @Nullable Charset charset, Partner partner) {
        List<Reject> rejects = new ArrayList<>();
        ImportReport report = imports.run(
                new IncomingFile(file, charset, partner.key(), partner.organization(), properties.samples()),
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
