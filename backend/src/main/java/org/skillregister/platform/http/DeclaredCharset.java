package org.skillregister.platform.http;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The encoding that a sender names. What Spring tells as the content type has the encoding in which it would read parameters, UTF-8, when the
 * sender names none.
 */
public final class DeclaredCharset {

    private DeclaredCharset() {}

    /**
     * The one in the header as it was sent; null when it names none.
     *
     * @throws InvalidMediaTypeException when there is no such encoding
     */
    public static @Nullable Charset of(ServerRequest request) {
        String type = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.isBlank()
                ? null
                : MediaType.parseMediaType(type).getCharset();
    }
}
