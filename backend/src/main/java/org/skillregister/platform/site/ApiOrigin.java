package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.http.PublicAddress;

/**
 * The origin of the API if it differs from the site's: it is written into the pages for their scripts, and into the content security
 * policy.
 */
final class ApiOrigin implements FileEdit {

    private static final String NONE = "data-api=\"\"";
    private static final String WIDGETS = "/widgets/v1/widgets.js";
    private static final String CONNECT = "connect-src 'self'";

    private final String origin;

    /**
     * @param origin such as {@code https://api.register.example}; null or empty when it is the same as the site's
     * @throws IllegalArgumentException when it is not an origin
     */
    ApiOrigin(@Nullable String origin) {
        this.origin = origin == null ? "" : origin;
        if (!this.origin.isEmpty() && !PublicAddress.isOrigin(this.origin)) {
            throw new IllegalArgumentException(
                    "register.site.api-origin is not an origin such as https://api.register.example");
        }
    }

    /** Inserts the origin into pages: for their own scripts, and for the widgets that they load or offer. */
    @Override
    public byte[] edited(String path, byte[] content) {
        if (origin.isEmpty() || !path.endsWith(".html")) {
            return content;
        }
        String query = "?api=" + URLEncoder.encode(origin, UTF_8);
        return new String(content, UTF_8)
                .replace(NONE, "data-api=\"" + origin + '"')
                .replace(WIDGETS + '"', WIDGETS + query + '"')
                .replace(WIDGETS + "&quot;", WIDGETS + query + "&quot;")
                .replace("data-query=\"\"", "data-query=\"" + query + '"')
                .getBytes(UTF_8);
    }

    /** The content security policy, extended to allow requests to the API's origin. */
    String allowed(String policy) {
        return origin.isEmpty() ? policy : policy.replace(CONNECT, CONNECT + ' ' + origin);
    }
}
