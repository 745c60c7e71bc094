package org.skillregister.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A file that anybody may have. It is compressed once, when it is first asked for, because Tomcat leaves answers with a strong
 * entity tag as they are.
 */
public final class PublicFile {

    private final MediaType mediaType;
    private final String cacheControl;
    private final byte[] content;
    private final Supplier<byte[]> gzipped;
    private final Supplier<String> digest;

    /** @param cacheControl the header's value */
    public PublicFile(MediaType mediaType, String cacheControl, byte[] content) {
        this.mediaType = mediaType;
        this.cacheControl = cacheControl;
        this.content = content.clone();
        // When it is asked for: nobody waits at the start until hundreds of files have been compressed.
        this.gzipped = SingletonSupplier.of(() -> Gzip.of(this.content));
        this.digest = SingletonSupplier.of(() -> digest(this.content));
    }

    /** The file as it is. */
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes it has when it is not compressed. */
    public int size() {
        return content.length;
    }

    /** Answers with the file, or with 304 when the client has it. */
    public void sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = choose(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        String tag = "\"%s%s\""
                .formatted(digest.get(), response.containsHeader(HttpHeaders.CONTENT_ENCODING) ? "-gzip" : "");
        if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
            write(body, response);
        }
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
