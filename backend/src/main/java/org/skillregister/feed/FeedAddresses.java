package org.skillregister.feed;

import org.skillregister.platform.http.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where feeds say that they are, and the pages that they lead to: feeds are read far away from both. */
@Component
class FeedAddresses {

    private final String own;
    private final String site;

    /** @param siteOrigin where the site is reached; blank: where the register is */
    FeedAddresses(PublicAddress publicAddress, @Value("${register.site.origin:}") String siteOrigin) {
        this.own = publicAddress.value();
        this.site = siteOrigin.isBlank() ? own : withoutSlash(siteOrigin.strip());
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Of something that this server answers. */
    String own(String path) {
        return own + path;
    }

    /** Of a page of the site. */
    String page(String path) {
        return site + path;
    }
}
