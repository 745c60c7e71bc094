package org.skillregister.platform.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.publicfile.PublicFile;
import org.skillregister.platform.text.BoundedPattern;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** Determines media type and caching of a site's file from its name. */
final class SiteFile {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String REVALIDATED = "no-cache";

    /** Files whose names change with their content, by digest or version. */
    private static final BoundedPattern NAMED_BY_CONTENT =
            new BoundedPattern(1000, "assets/.*|widgets/\\d+\\.\\d+\\.\\d+/.*");

    private SiteFile() {}

    /** @param path within the site */
    static PublicFile of(String path, byte[] content, CacheControlPolicy cachePolicy) {
        return new PublicFile(mediaType(path), cacheControl(path, cachePolicy), content);
    }

    private static Supplier<String> cacheControl(String path, CacheControlPolicy cachePolicy) {
        if (NAMED_BY_CONTENT.fits(path)) {
            return () -> CacheControlPolicy.FOREVER;
        }
        return path.startsWith("widgets/") ? () -> cachePolicy.today(AN_HOUR) : () -> REVALIDATED;
    }

    private static MediaType mediaType(String path) {
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
