package org.skillregister.feed;

import org.skillregister.platform.http.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The absolute addresses of feeds and of the pages they link to, which feed readers elsewhere need. */
@Component
class FeedAddresses {

    private final String own;
    private final String site;

    /** @param siteOrigin origin of the site; blank means the register's own */
    FeedAddresses(PublicAddress publicAddress, @Value("${register.site.origin:}") String siteOrigin) {
        this.own = publicAddress.value();
        this.site = siteOrigin.isBlank() ? own : withoutSlash(siteOrigin.strip());
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The address of a path on this server. */
    String own(String path) {
        return own + path;
    }

    /** The address of a page of the site. */
    String page(String path) {
        return site + path;
    }
}
