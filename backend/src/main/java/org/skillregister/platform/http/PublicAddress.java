package org.skillregister.platform.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The public address of the register, used in pages, snippets, sitemap and receipts.
 *
 * @param value an origin such as {@code https://register.example.cn}, without a slash at the end
 */
public record PublicAddress(String value) {

    /** @throws UnusablePublicAddress when it is not an origin */
    public PublicAddress {
        if (!isOrigin(value)) {
            throw new UnusablePublicAddress("The public address is not an origin such as https://register.example.cn");
        }
    }

    /**
     * The configured address. A local address would make receipts permanently useless, so it is the default only with the embedded
     * database, which means that somebody is trying the register out.
     *
     * @param set the setting; null or blank when not set
     * @param embeddedDatabase whether the embedded database is used
     * @param port local port of the server
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

    /** Whether a text is an origin: scheme, host and optional port, and nothing else. */
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
