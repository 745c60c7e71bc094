package org.skillregister.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import org.skillregister.platform.http.PublicAddress;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The site's own address, where its files name it: in structured data, snippets, sitemap and what oEmbed tells. They were built for one
 * address, and name the one that the register is reached at.
 */
final class SiteOrigin implements FileEdit {

    /** By its standard this file names the sitemap by its whole address. */
    private static final String ROBOTS = "robots.txt";

    private static final String SITEMAP = "Sitemap: ";

    /** Scripts and styles are named by their content, and take the address from the page that they are in. */
    private static final List<String> NAMING = List.of(".html", ".xml", ".txt", ".json");

    private final String built;
    private final String served;

    /**
     * @param built what the files name; empty when that is not known, and they stay as they are
     * @param served what they are to name
     */
    SiteOrigin(String built, PublicAddress served) {
        this.built = built;
        this.served = served.value();
    }

    /** @param location of the site, which ends with a slash */
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
