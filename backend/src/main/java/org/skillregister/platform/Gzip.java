package org.skillregister.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses beforehand what is sent more than once. */
public final class Gzip {

    private static final Pattern REFUSED = Pattern.compile("gzip\\s*+;\\s*+q=0(\\.0*+)?");

    private Gzip() {}

    /** The bytes in the gzip format. */
    public static byte[] of(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** Whether a client with this header Accept-Encoding reads it; null when it has none. */
    public static boolean isAccepted(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .anyMatch(coding -> coding.startsWith("gzip")
                                && !REFUSED.matcher(coding).matches());
    }
}
