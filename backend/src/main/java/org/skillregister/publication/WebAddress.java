package org.skillregister.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Checks web addresses that partners give and the public may follow. */
public final class WebAddress {

    private WebAddress() {}

    /** @return empty when the text is not a complete https address */
    public static Optional<URI> find(String text) {
        try {
            URI uri = new URI(text);
            return Optional.of(uri)
                    .filter(it -> "https".equals(it.getScheme()) && it.getHost() != null && it.getUserInfo() == null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
