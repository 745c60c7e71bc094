package org.skillregister.platform.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * A file of the site, ready to be sent. Compressed here, because Tomcat leaves answers with a strong entity tag as they
 * are.
 *
 * @param cacheControl the header's value
 * @param plain the file as it is
 * @param gzipped the file compressed; the same as {@code plain} when that saves nothing
 */
record SiteFile(MediaType mediaType, String cacheControl, SiteBody plain, SiteBody gzipped) {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String AN_HOUR = "public, max-age=3600";
    private static final String REVALIDATED = "no-cache";

    /** A file whose name changes with its content: by its digest, or by its version. */
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("assets/.*|widgets/\\d+\\.\\d+\\.\\d+/.*");

    /** @param path within the site */
    static SiteFile of(String path, byte[] content) {
        SiteBody plain = new SiteBody(content, digest(content));
        byte[] compressed = gzip(content);
        SiteBody gzipped =
                compressed.length < content.length * 0.9 ? new SiteBody(compressed, plain.digest() + "-gzip") : plain;
        return new SiteFile(mediaType(path), cacheControl(path), plain, gzipped);
    }

    boolean isCompressed() {
        return gzipped != plain;
    }

    private static String cacheControl(String path) {
        if (NAMED_BY_CONTENT.matcher(path).matches()) {
            return FOREVER;
        }
        return path.startsWith("widgets/") ? AN_HOUR : REVALIDATED;
    }

    private static MediaType mediaType(String path) {
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
