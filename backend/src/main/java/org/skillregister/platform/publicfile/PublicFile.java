package org.skillregister.platform.publicfile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/** A public file, as it is sent to clients and caches. */
public final class PublicFile {

    private static final long UNKNOWN = -1;

    private final MediaType mediaType;
    private final Supplier<String> cacheControl;
    private final FileContent content;
    private final @Nullable Dating dating;

    /** When the content last changed, in whole seconds; not sent before that instant. */
    private record Dating(Instant changedAt, Clock clock) {}

    /** @param cacheControl supplies the current value of the header */
    public PublicFile(MediaType mediaType, Supplier<String> cacheControl, byte[] content) {
        this(mediaType, cacheControl, new FileContent(content), null);
    }

    private PublicFile(
            MediaType mediaType, Supplier<String> cacheControl, FileContent content, @Nullable Dating dating) {
        this.mediaType = mediaType;
        this.cacheControl = cacheControl;
        this.content = content;
        this.dating = dating;
    }

    /** Compresses and digests the file now instead of at its first request. */
    PublicFile prepared() {
        content.prepare();
        return this;
    }

    /** The same file with the time of its last change, which may be in the future. */
    PublicFile changedAt(Instant instant, Clock clock) {
        return new PublicFile(
                mediaType, cacheControl, content, new Dating(instant.truncatedTo(ChronoUnit.SECONDS), clock));
    }

    /** When the content last changed; null when unknown. */
    @Nullable
    Instant changedAt() {
        return dating == null ? null : dating.changedAt();
    }

    /** Whether both have the same content. */
    boolean isSameAs(PublicFile other) {
        return content.isSameAs(other.content);
    }

    /** The uncompressed content. */
    public byte[] content() {
        return content.bytes();
    }

    /** Its uncompressed size in bytes. */
    public int size() {
        return content.size();
    }

    /** Sends the file; 304 when the client has it, 412 when it requested the previous version. */
    public void sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = content.choose(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl.get());
        // Shared caches must not store one client's rate limit.
        response.setHeader("RateLimit", null);
        response.setHeader("RateLimit-Policy", null);
        if (!new ServletWebRequest(request, response).checkNotModified(content.etag(response), lastModified())) {
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
        write(content.choose(request, response), response);
    }

    /** Writes the body, which Tomcat omits for HEAD. */
    private void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
