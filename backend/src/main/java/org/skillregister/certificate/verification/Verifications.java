package org.skillregister.certificate.verification;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.file.FileRefused;
import org.skillregister.certificate.file.SpooledFile;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.lookup.LookupAttempts;
import org.skillregister.platform.RateExceeded;
import org.skillregister.platform.job.Jobs;
import org.springframework.stereotype.Component;

/** Files of up to 100,000 lookups, answered while nobody waits. Of the facts only hashes are stored, and only until then. */
@Component
public class Verifications {

    /** Most lines of a file, which has at most 32 MB. */
    public static final int MOST = 100_000;

    /** How long a result can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final long MOST_BYTES = 32 << 20;

    private final VerificationTable table;
    private final CertificateKeys keys;
    private final LookupAttempts attempts;

    Verifications(VerificationTable table, CertificateKeys keys, LookupAttempts attempts, Jobs jobs) {
        this.table = table;
        this.keys = keys;
        this.attempts = attempts;
        jobs.work("certificate-verifications", Duration.ofSeconds(1), table::answerSome);
        jobs.work("certificate-verifications-clean-up", Duration.ofMinutes(1), () -> table.forget(KEPT));
    }

    /**
     * Takes a file.
     *
     * @param inquirer shows a key
     * @throws FileRefused when the file cannot be read, or a line of it
     * @throws RateExceeded when the key has asked too often
     */
    public Verification take(InputStream file, Inquirer inquirer) throws IOException {
        List<VerificationFile.CertificateLine> lines = read(file);
        attempts.count(inquirer, lines.size());
        UUID id = UUID.randomUUID();
        table.insert(id, inquirer, lines, keys.get().inUse());
        return find(id, inquirer).orElseThrow();
    }

    private static List<VerificationFile.CertificateLine> read(InputStream file) throws IOException {
        try (SpooledFile all = SpooledFile.of(file, MOST_BYTES)) {
            return VerificationFile.read(all.content(), MOST);
        }
    }

    /** @return the file that this inquirer has sent; empty when there is none or it is not kept any more */
    public Optional<Verification> find(UUID id, Inquirer inquirer) {
        return table.find(id, inquirer);
    }

    /** @return what was found, line by line */
    public List<String> result(Verification verification) {
        return table.result(verification);
    }
}
