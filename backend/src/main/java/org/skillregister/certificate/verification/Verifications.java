package org.skillregister.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.audit.Inquirer;
import org.skillregister.certificate.key.CertificateKeys;
import org.skillregister.certificate.lookup.LookupAttempts;
import org.skillregister.platform.Sha256;
import org.skillregister.platform.error.RateLimitExceededException;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.SpooledFile;
import org.skillregister.platform.job.Jobs;
import org.springframework.stereotype.Component;

/**
 * Lookup files of up to 100,000 lines, processed in the background. Certificate numbers and hashes of the other facts are stored, and
 * only until they are answered.
 */
@Component
public class Verifications {

    /** Maximum number of lines in a file of at most 32 MB. */
    public static final int MOST = 100_000;

    /** How long a result can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final long MOST_BYTES = 32 << 20;

    /** Maximum duration of an upload. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final VerificationTable table;
    private final CertificateKeys keys;
    private final LookupAttempts attempts;
    private final Clock clock;

    Verifications(
            VerificationTable table,
            VerificationProcessing processing,
            CertificateKeys keys,
            LookupAttempts attempts,
            Jobs jobs,
            Clock clock) {
        this.table = table;
        this.keys = keys;
        this.attempts = attempts;
        this.clock = clock;
        jobs.work("certificate-verifications", Duration.ofSeconds(1), processing::answerSome);
        jobs.work("certificate-verifications-clean-up", Duration.ofMinutes(1), () -> processing.forget(KEPT));
    }

    /**
     * Accepts a file. Sending it again with the same idempotency key, say after a lost response, returns the existing verification;
     * different content makes it a new file.
     *
     * @param charset its encoding as declared by the sender; null when not declared
     * @param idempotencyKey the sender's key for this upload; null when none was sent
     * @param inquirer an inquirer with a key
     * @throws FileRejectedException when the file cannot be read
     * @throws RateLimitExceededException when the key has made too many lookups
     */
    public Verification take(
            InputStream file, @Nullable Charset charset, @Nullable String idempotencyKey, Inquirer inquirer)
            throws IOException {
        DigestInputStream digested = new DigestInputStream(file, Sha256.digest());
        List<LookupLine> lines = read(digested, charset);
        UUID id = idempotencyKey == null
                ? UUID.randomUUID()
                : id(idempotencyKey, digested.getMessageDigest().digest(), inquirer);
        Optional<Verification> before = find(id, inquirer);
        if (before.isPresent()) {
            return before.get();
        }
        table.insert(
                id,
                inquirer,
                lines,
                () -> attempts.count(inquirer, lines.size()),
                keys.get().inUse(),
                keys.get().upTo(1));
        return find(id, inquirer).orElseThrow();
    }

    /** The same id whenever the same file is sent with the same key; reveals neither. */
    private UUID id(String idempotencyKey, byte[] digest, Inquirer inquirer) {
        String sending =
                String.join(" ", inquirer.key(), idempotencyKey, HexFormat.of().formatHex(digest));
        return keys.get().upTo(1).alias("verification", sending);
    }

    private List<LookupLine> read(InputStream file, @Nullable Charset charset) throws IOException {
        try (SpooledFile all = SpooledFile.of(file, MOST_BYTES, LONGEST)) {
            return VerificationFile.read(all.content(), charset, MOST, LocalDate.now(clock));
        }
    }

    /** @return the file sent by this inquirer; empty when there is none or it was deleted */
    public Optional<Verification> find(UUID id, Inquirer inquirer) {
        return table.find(id, inquirer);
    }

    /** Writes the result line by line, in UTF-8. */
    public void result(Verification verification, OutputStream out) throws IOException {
        table.result(verification, text -> out.write(text.getBytes(UTF_8)));
    }
}
