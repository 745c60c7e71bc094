package org.skillregister.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses content in advance that is sent more than once. */
public final class Gzip {

    private Gzip() {}

    /**
     * Whether a client accepts gzip. The header is untrusted, so each part is scanned only once.
     *
     * @param acceptEncoding the header as sent; null when it is missing
     */
    public static boolean isAccepted(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.split(",", -1)).anyMatch(Gzip::isGzip);
    }

    private static boolean isGzip(String coding) {
        int end = coding.indexOf(';');
        String name = end < 0 ? coding : coding.substring(0, end);
        return name.strip().equalsIgnoreCase("gzip") && (end < 0 || !isNothing(coding.substring(end + 1)));
    }

    /** A weight of zero refuses: {@code q=0}, {@code q=0.000}. */
    private static boolean isNothing(String parameter) {
        String weight = parameter.strip();
        return weight.regionMatches(true, 0, "q=", 0, 2)
                && weight.chars().skip(2).allMatch(letter -> letter == '0' || letter == '.');
    }

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
}
