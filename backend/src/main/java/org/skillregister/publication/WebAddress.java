package org.skillregister.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Web addresses that others give and everybody may follow. */
public final class WebAddress {

    private WebAddress() {}

    /** @return empty when the text is no whole address of https */
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
