package org.skillregister.partner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.skillregister.platform.Sha256;

/** A key as its holder has it, {@code skr_ID_SECRET}: a public id of 48 bits and a secret of 256. */
record KeySecret(String id, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    static KeySecret random() {
        String id = hex(ID_BYTES);
        return new KeySecret(id, "skr_%s_%s".formatted(id, hex(SECRET_BYTES)));
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    byte[] hash() {
        return hash(text);
    }

    /** The hash that is stored for a key. */
    static byte[] hash(String key) {
        return Sha256.of(key.getBytes(US_ASCII));
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "KeySecret[" + id + "]";
    }
}
