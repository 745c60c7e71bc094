package org.skillregister.platform.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer. */
final class Answer {

    private static final int WORTH_COMPRESSING = 1000;

    private final int status;
    private final byte[] body;
    private final boolean live;
    private final byte @Nullable [] gzip;
    private final @Nullable String digest;

    private Answer(int status, byte[] body, boolean live, byte @Nullable [] gzip, @Nullable String digest) {
        this.status = status;
        this.body = body;
        this.live = live;
        this.gzip = gzip;
        this.digest = digest;
    }

    /** An answer for this once: an error, or something personal. */
    static Answer passing(int status, byte[] body) {
        return new Answer(status, body, false, null, null);
    }

    /**
     * A public answer without errors, which can be kept here and in caches.
     *
     * @param live whether it may change at any moment, so that caches must ask each time whether it still holds
     */
    static Answer kept(byte[] body, boolean live) {
        return new Answer(200, body, live, body.length < WORTH_COMPRESSING ? null : compress(body), digest(body));
    }

    boolean isKept() {
        return digest != null;
    }

    boolean isLive() {
        return live;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    /** The body compressed; null when that is not worth it. */
    byte @Nullable [] gzip() {
        return gzip;
    }

    /** The two forms of the body are two representations, and so is each content type. */
    String etag(boolean compressed, ResponseType type) {
        return "\"%s%s%s\"".formatted(digest, compressed ? "-g" : "", type == ResponseType.JSON ? "" : "-r");
    }

    int bytes() {
        return body.length + (gzip == null ? 0 : gzip.length);
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
