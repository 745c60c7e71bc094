package org.skillregister.platform.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the register is reached by everybody: what pages, snippets, sitemap and receipts name.
 *
 * @param value an origin such as {@code https://register.example.cn}, without a slash at the end
 */
public record PublicAddress(String value) {

    /** @throws UnusablePublicAddress when it is no origin */
    public PublicAddress {
        if (!isOrigin(value)) {
            throw new UnusablePublicAddress("The public address is not an origin such as https://register.example.cn");
        }
    }

    /**
     * The address that is set. One that only this machine knows would make receipts worthless for ever, so that it is taken only where
     * the embedded database says that somebody tries the register out.
     *
     * @param set null or blank when none is
     * @param embeddedDatabase whether there is no database of one's own
     * @param port of the server, on this machine
     */
    static PublicAddress of(@Nullable String set, boolean embeddedDatabase, int port) {
        if (set != null && !set.isBlank()) {
            String stripped = set.strip();
            return new PublicAddress(stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped);
        }
        if (!embeddedDatabase) {
            throw new UnusablePublicAddress("The public address is not set");
        }
        return new PublicAddress("http://localhost:" + port);
    }

    /** Whether a text is scheme, host and perhaps port of an address, and nothing else. */
    public static boolean isOrigin(String text) {
        try {
            URI uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && text.equals(uri.getScheme() + "://" + uri.getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
