package org.skillregister.certificate.key;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/**
 * One version of the secret that facts are hashed with.
 *
 * @param version counts from 1
 * @param secret 256 random bits
 */
public record LookupKey(int version, SecretKeySpec secret) {

    public static final String ALGORITHM = "HmacSHA256";
    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,3}) ([0-9a-f]{64})");
    private static final int BYTES = 32;

    static LookupKey random(int version) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new LookupKey(version, new SecretKeySpec(secret, ALGORITHM));
    }

    /** @return empty when the line of a key file has another form */
    static Optional<LookupKey> find(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new LookupKey(
                        Integer.parseInt(matcher.group(1)),
                        new SecretKeySpec(HexFormat.of().parseHex(matcher.group(2)), ALGORITHM)))
                : Optional.empty();
    }

    /** As it stands in a key file. */
    String line() {
        return "%d %s".formatted(version, HexFormat.of().formatHex(secret.getEncoded()));
    }

    /** Secrets do not get into logs. */
    @Override
    public String toString() {
        return "LookupKey[version %d]".formatted(version);
    }
}
