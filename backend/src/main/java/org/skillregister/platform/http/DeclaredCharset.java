package org.skillregister.platform.http;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The encoding declared by a sender. Spring's content type cannot be used: it adds the default for parameters, UTF-8, when the sender
 * declares none.
 */
public final class DeclaredCharset {

    private DeclaredCharset() {}

    /**
     * The encoding in the Content-Type header; null when it declares none.
     *
     * @throws InvalidMediaTypeException when the encoding is unknown
     */
    public static @Nullable Charset of(ServerRequest request) {
        String type = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.isBlank()
                ? null
                : MediaType.parseMediaType(type).getCharset();
    }
}
