package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Replaces the site's origin in its files: in structured data, snippets, sitemap and oEmbed responses. They were built for one address,
 * and must name the public address of the register.
 */
final class SiteOrigin implements FileEdit {

    /** By its standard this file contains the full URL of the sitemap, and thus the origin of the build. */
    private static final String ROBOTS = "robots.txt";

    private static final String SITEMAP = "Sitemap: ";

    /** Types of files to edit. Scripts and styles are named by their content hash, and take the origin from their page. */
    private static final List<String> NAMING = List.of(".html", ".xml", ".txt", ".json");

    private final String built;
    private final String served;

    /**
     * @param built the origin in the files; empty when unknown, so that they stay unchanged
     * @param served the origin to serve
     */
    SiteOrigin(String built, PublicAddress served) {
        this.built = built;
        this.served = served.value();
    }

    /** @param location location of the site, ending with a slash */
    static SiteOrigin of(String location, PublicAddress served) throws IOException {
        Resource robots = new PathMatchingResourcePatternResolver().getResource(location + ROBOTS);
        return new SiteOrigin(robots.exists() ? originIn(robots.getContentAsString(UTF_8)) : "", served);
    }

    private static String originIn(String robots) {
        return robots.lines()
                .filter(line -> line.startsWith(SITEMAP) && line.endsWith("/sitemap.xml"))
                .map(line -> line.substring(SITEMAP.length(), line.length() - "/sitemap.xml".length()))
                .findFirst()
                .orElse("");
    }

    @Override
    public byte[] edited(String path, byte[] content) {
        if (built.isEmpty() || built.equals(served) || NAMING.stream().noneMatch(path::endsWith)) {
            return content;
        }
        return new String(content, UTF_8)
                .replace(built, served)
                .replace(URLEncoder.encode(built, UTF_8), URLEncoder.encode(served, UTF_8))
                .getBytes(UTF_8);
    }
}
