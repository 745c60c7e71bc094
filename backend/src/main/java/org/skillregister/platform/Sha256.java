package org.skillregister.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of bytes; every Java has it. */
public final class Sha256 {

    private Sha256() {}

    /** @return 32 bytes */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
