package org.skillregister.platform.publicfile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Sha256;
import org.skillregister.platform.http.Gzip;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.ServletWebRequest;

/** A public file. It is compressed here once, at its first request, because Tomcat does not compress responses with a strong ETag. */
public final class PublicFile {

    private static final long UNKNOWN = -1;

    private final MediaType mediaType;
    private final Supplier<String> cacheControl;
    private final byte[] content;
    private final Supplier<byte[]> gzipped;
    private final Supplier<String> digest;
    private final @Nullable Dating dating;

    /** When the content last changed, in whole seconds; not sent before that instant. */
    private record Dating(Instant changedAt, Clock clock) {}

    /** @param cacheControl supplies the current value of the header */
    public PublicFile(MediaType mediaType, Supplier<String> cacheControl, byte[] content) {
        this(content.clone(), mediaType, cacheControl);
    }

    /** Compression and digest are lazy, so that start-up does not wait until hundreds of files are compressed. */
    private PublicFile(byte[] content, MediaType mediaType, Supplier<String> cacheControl) {
        this(
                mediaType,
                cacheControl,
                content,
                SingletonSupplier.of(() -> Gzip.of(content)),
                SingletonSupplier.of(() -> digest(content)),
                null);
    }

    private PublicFile(
            MediaType mediaType,
            Supplier<String> cacheControl,
            byte[] content,
            Supplier<byte[]> gzipped,
            Supplier<String> digest,
            @Nullable Dating dating) {
        this.mediaType = mediaType;
        this.cacheControl = cacheControl;
        this.content = content;
        this.gzipped = gzipped;
        this.digest = digest;
        this.dating = dating;
    }

    /** Compresses and digests the file now instead of at its first request. */
    PublicFile prepared() {
        var _ = gzipped.get();
        var _ = digest.get();
        return this;
    }

    /** The same file with the time of its last change, which may be in the future. */
    PublicFile changedAt(Instant instant, Clock clock) {
        return new PublicFile(
                mediaType,
                cacheControl,
                content,
                gzipped,
                digest,
                new Dating(instant.truncatedTo(ChronoUnit.SECONDS), clock));
    }

    /** When the content last changed; null when unknown. */
    @Nullable
    Instant changedAt() {
        return dating == null ? null : dating.changedAt();
    }

    /** Whether both have the same content. */
    boolean isSameAs(PublicFile other) {
        return digest.get().equals(other.digest.get());
    }

    /** The uncompressed content. */
    public byte[] content() {
        return content.clone();
    }

    /** Its uncompressed size in bytes. */
    public int size() {
        return content.length;
    }

    /** Sends the file; 304 when the client has it, 412 when it requested the previous version. */
    public void sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = choose(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl.get());
        // Shared caches must not store one client's rate limit.
        response.setHeader("RateLimit", null);
        response.setHeader("RateLimit-Policy", null);
        String tag = "\"%s%s\""
                .formatted(digest.get(), response.containsHeader(HttpHeaders.CONTENT_ENCODING) ? "-gzip" : "");
        if (!new ServletWebRequest(request, response).checkNotModified(tag, lastModified())) {
            write(body, response);
        } else if (response.getStatus() == HttpStatus.PRECONDITION_FAILED.value()) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, null);
            response.sendError(HttpStatus.PRECONDITION_FAILED.value());
        }
    }

    private long lastModified() {
        return dating == null || dating.changedAt().isAfter(dating.clock().instant())
                ? UNKNOWN
                : dating.changedAt().toEpochMilli();
    }

    /** Sends the file with the response's status; caches must revalidate it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        write(choose(request, response), response);
    }

    /** Chooses the bytes to send, and sets the headers that say whether they are compressed. */
    private byte[] choose(HttpServletRequest request, HttpServletResponse response) {
        byte[] compressed = gzipped.get();
        if (compressed.length > content.length * 0.9) {
            return content;
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return content;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return compressed;
    }

    /** Writes the body, which Tomcat omits for HEAD. */
    private void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 16);
    }
}
