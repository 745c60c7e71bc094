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

/**
 * A file that anybody may have. It is compressed once, when it is first asked for, because Tomcat leaves answers with a strong
 * entity tag as they are.
 */
public final class PublicFile {

    private static final long UNKNOWN = -1;

    private final MediaType mediaType;
    private final Supplier<String> cacheControl;
    private final byte[] content;
    private final Supplier<byte[]> gzipped;
    private final Supplier<String> digest;
    private final @Nullable Dating dating;

    /** When the content changed last, in whole seconds; until then it is not told. */
    private record Dating(Instant changedAt, Clock clock) {}

    /** @param cacheControl gives the header's value of the moment */
    public PublicFile(MediaType mediaType, Supplier<String> cacheControl, byte[] content) {
        this(content.clone(), mediaType, cacheControl);
    }

    /** The rest is made when it is asked for: nobody waits at the start until hundreds of files have been compressed. */
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

    /** The same, with made now what else is made when it is first asked for. */
    PublicFile prepared() {
        var _ = gzipped.get();
        var _ = digest.get();
        return this;
    }

    /** The same, with when its content changed last: whoever got it later has it. The instant may be yet to come. */
    PublicFile changedAt(Instant instant, Clock clock) {
        return new PublicFile(
                mediaType,
                cacheControl,
                content,
                gzipped,
                digest,
                new Dating(instant.truncatedTo(ChronoUnit.SECONDS), clock));
    }

    /** When the content changed last; null when nobody knows. */
    @Nullable
    Instant changedAt() {
        return dating == null ? null : dating.changedAt();
    }

    /** Whether both have the same content. */
    boolean isSameAs(PublicFile other) {
        return digest.get().equals(other.digest.get());
    }

    /** The file as it is. */
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes it has when it is not compressed. */
    public int size() {
        return content.length;
    }

    /** Answers with the file; with 304 when the client has it, with 412 when it asked for that of before. */
    public void sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = choose(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl.get());
        // What is left to one client is not for those whom a shared cache answers.
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

    /** Answers with the file under the response's status, as one that must not be kept unasked. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        write(choose(request, response), response);
    }

    /** The bytes to be sent; the answer's headers say whether they are compressed. */
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

    /** Tomcat leaves the body out of an answer to HEAD. */
    private void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 16);
    }
}
