package org.skillregister.certificate.key;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The lookup keys in use. They are those of the directory, read again now and then, and fit what is stored. */
@Component
public class CertificateKeys implements Supplier<LookupKeys> {

    private static final Logger log = LoggerFactory.getLogger(CertificateKeys.class);

    private final KeyDirectory directory;
    private final JdbcClient database;
    private volatile LookupKeys keys;
    private volatile SigningKeys signing;
    private String told = "";

    /** @throws MissingKeys when there are none, or the stored certificates were hashed with others */
    CertificateKeys(KeyDirectory directory, JdbcClient database) {
        this.directory = directory;
        this.database = database;
        this.keys = directory.lookupKeys();
        this.signing = directory.signingKeys();
        require();
    }

    @Override
    public LookupKeys get() {
        return keys;
    }

    /** What receipts are signed with. */
    public SigningKeys signing() {
        return signing;
    }

    /** Keys that were added are used here within seconds. */
    @Scheduled(fixedDelayString = "${register.certificates.key-poll:5s}")
    public void poll() {
        try {
            keys = directory.lookupKeys();
            signing = directory.signingKeys();
        } catch (MissingKeys gone) {
            if (!told.equals(gone.getMessage())) {
                told = Objects.requireNonNullElse(gone.getMessage(), "");
                log.error("The keys in memory are used on: {}", told);
            }
        }
    }

    /** Hashes as what is stored with the version, which may have been added a moment ago. */
    public FactHash upTo(int version) {
        if (version > keys.newest()) {
            poll();
        }
        return keys.upTo(version);
    }

    /** Which version the stored hashes have. */
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
            throw new MissingKeys("those in %s are not those that the stored certificates were hashed with"
                    .formatted(directory.path()));
        }
    }

    /** Hash of a fixed text. */
    UUID check(int version) {
        return keys.upTo(version).alias("check", "certificates");
    }
}
