package org.skillregister.certificate.key;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.skillregister.platform.text.BoundedPattern;

/**
 * One version of the secret that facts are hashed with.
 *
 * @param version counts from 1
 * @param secret 256 random bits
 */
public record LookupKey(int version, SecretKeySpec secret) {

    public static final String ALGORITHM = "HmacSHA256";
    private static final BoundedPattern LINE = new BoundedPattern(69, "([1-9][0-9]{0,3}) ([0-9a-f]{64})");
    private static final int BYTES = 32;

    static LookupKey random(int version) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new LookupKey(version, new SecretKeySpec(secret, ALGORITHM));
    }

    /** @return empty when the line is malformed */
    static Optional<LookupKey> find(String line) {
        return LINE.match(line)
                .map(parts -> new LookupKey(
                        Integer.parseInt(parts.group(1)),
                        new SecretKeySpec(HexFormat.of().parseHex(parts.group(2)), ALGORITHM)));
    }

    /** Its line in the key file. */
    String line() {
        return "%d %s".formatted(version, HexFormat.of().formatHex(secret.getEncoded()));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "LookupKey[version %d]".formatted(version);
    }
}
