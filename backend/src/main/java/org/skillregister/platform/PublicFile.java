package org.skillregister.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A file that anybody may have, ready to be sent. It is compressed beforehand, because Tomcat leaves answers with a strong
 * entity tag as they are.
 */
public final class PublicFile {

    private final MediaType mediaType;
    private final String cacheControl;
    private final byte[] content;
    private final byte @Nullable [] gzipped;
    private final String digest;

    /** @param cacheControl the header's value */
    public PublicFile(MediaType mediaType, String cacheControl, byte[] content) {
        this.mediaType = mediaType;
        this.cacheControl = cacheControl;
        this.content = content.clone();
        byte[] compressed = Gzip.of(content);
        this.gzipped = compressed.length < content.length * 0.9 ? compressed : null;
        this.digest = digest(content);
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
        String tag = "\"%s%s\"".formatted(digest, response.containsHeader(HttpHeaders.CONTENT_ENCODING) ? "-gzip" : "");
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
        if (gzipped == null) {
            return content;
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return content;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return gzipped;
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
