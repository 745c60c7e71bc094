package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.http.PublicAddress;

/** Where the API is when it does not have the origin of the site: the scripts of a page are told so, and its policy lets them ask there. */
final class ApiOrigin implements FileEdit {

    private static final String NONE = "data-api=\"\"";
    private static final String WIDGETS = "/widgets/v1/widgets.js";
    private static final String CONNECT = "connect-src 'self'";

    private final String origin;

    /**
     * @param origin such as {@code https://api.register.example}; null or empty when it is the site's
     * @throws IllegalArgumentException when it is no origin
     */
    ApiOrigin(@Nullable String origin) {
        this.origin = origin == null ? "" : origin;
        if (!this.origin.isEmpty() && !PublicAddress.isOrigin(this.origin)) {
            throw new IllegalArgumentException(
                    "register.site.api-origin is not an origin such as https://api.register.example");
        }
    }

    /** The file with the origin in it, when it is a page: for its own scripts, and for the widgets that it loads or offers. */
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

    /** The content security policy that lets scripts ask there. */
    String allowed(String policy) {
        return origin.isEmpty() ? policy : policy.replace(CONNECT, CONNECT + ' ' + origin);
    }
}
