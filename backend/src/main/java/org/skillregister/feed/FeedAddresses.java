package org.skillregister.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where feeds say that they are, and the pages that they lead to: feeds are read far away from both. */
@Component
class FeedAddresses {

    private final Environment environment;
    private final String publicAddress;
    private final String siteOrigin;

    /**
     * @param publicAddress where the register is reached; blank: this machine
     * @param siteOrigin where the site is reached; blank: there, too
     */
    FeedAddresses(
            Environment environment,
            @Value("${register.certificates.public-address:}") String publicAddress,
            @Value("${register.site.origin:}") String siteOrigin) {
        this.environment = environment;
        this.publicAddress = withoutSlash(publicAddress);
        this.siteOrigin = withoutSlash(siteOrigin);
    }

    private static String withoutSlash(String address) {
        String stripped = address.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** Of something that this server answers. */
    String own(String path) {
        String own = publicAddress.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : publicAddress;
        return own + path;
    }

    /** Of a page of the site. */
    String page(String path) {
        return siteOrigin.isEmpty() ? own(path) : siteOrigin + path;
    }
}
