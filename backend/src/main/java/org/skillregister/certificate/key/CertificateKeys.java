package org.skillregister.certificate.key;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys in use: read from the directory, re-read at intervals, and at start-up checked against the stored certificates. */
@Component
public class CertificateKeys implements Supplier<LookupKeys> {

    private final KeyDirectory directory;
    private final JdbcClient database;
    private final Job refresh;
    private volatile LookupKeys keys;
    private volatile SigningKeys signing;

    /** @throws MissingKeys when keys are missing, or the stored certificates were hashed with others */
    CertificateKeys(
            KeyDirectory directory,
            JdbcClient database,
            Jobs jobs,
            @Value("${register.certificates.key-poll:5s}") Duration every) {
        this.directory = directory;
        this.database = database;
        this.refresh = jobs.poll("certificate-keys", every, this::read);
        this.keys = directory.lookupKeys();
        this.signing = directory.signingKeys();
        require();
    }

    @Override
    public LookupKeys get() {
        return keys;
    }

    /** The keys that sign receipts. */
    public SigningKeys signing() {
        return signing;
    }

    /** New keys are picked up within seconds. While the files cannot be read, the keys in memory stay in use. */
    private void read() {
        LookupKeys lookup = directory.lookupKeys();
        signing = directory.signingKeys();
        keys = lookup;
    }

    /** Reads the keys now. */
    public void poll() {
        refresh.now();
    }

    /** The hash for new certificates; re-reads the keys if the version was only just added. */
    public FactHash of(CertificateClock clock) {
        if (clock.keyVersion() > keys.newest()) {
            poll();
        }
        return keys.upTo(clock.keyVersion(), clock.nameForm());
    }

    /** The key version of the stored hashes. */
    int stored() {
        return database.sql("select key_version from certificate_clock")
                .query(Integer.class)
                .single();
    }

    private void require() {
        int stored = stored();
        if (stored > keys.newest()) {
            throw new MissingKeys(
                    "%s lacks version %d, which the stored certificates have".formatted(directory.path(), stored));
        }
        UUID check = check(stored);
        database.sql("update certificate_clock set key_check = ? where key_check is null")
                .param(check)
                .update();
        Optional<UUID> before = database.sql("select key_check from certificate_clock")
                .query(UUID.class)
                .optional();
        if (!before.equals(Optional.of(check))) {
            throw new MissingKeys(
                    "the stored certificates were hashed with other keys than those in %s".formatted(directory.path()));
        }
    }

    /** Hash of a fixed text. */
    UUID check(int version) {
        return keys.upTo(version).alias("check", "certificates");
    }
}
