package org.skillregister.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of bytes; every Java has it. */
public final class Sha256 {

    private Sha256() {}

    /** @return 32 bytes */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** One for what comes bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
