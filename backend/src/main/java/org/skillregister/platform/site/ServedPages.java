package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.http.PublicAddress;
import org.skillregister.platform.publicfile.PublicFile;

/** Renders the content of pages that show one item, identified in the query string. */
final class ServedPages {

    private static final int LONGEST_ID = 100;

    private final Map<String, SitePage> byPath;
    private final PublicAddress address;
    private final CacheControlPolicy cachePolicy;

    ServedPages(List<SitePage> pages, PublicAddress address, CacheControlPolicy cachePolicy) {
        this.byPath = pages.stream().collect(Collectors.toMap(SitePage::path, Function.identity()));
        this.address = address;
        this.cachePolicy = cachePolicy;
    }

    /** The page with the requested item; unchanged when the page is not for items, or the item is unknown. */
    PublicFile filled(String path, PublicFile page, HttpServletRequest request) {
        SitePage known = byPath.get(path);
        String id = known == null ? null : request.getParameter("id");
        if (known == null || id == null || id.length() > LONGEST_ID) {
            return page;
        }
        Optional<SitePage.Content> content = known.find(id);
        if (content.isEmpty()) {
            return page;
        }
        String whole = "%s/%s?id=%s".formatted(address.value(), path, URLEncoder.encode(id, UTF_8));
        String html = new ServedPage(content.get(), whole).in(new String(page.content(), UTF_8));
        return SiteFile.of(path + "index.html", html.getBytes(UTF_8), cachePolicy);
    }
}
