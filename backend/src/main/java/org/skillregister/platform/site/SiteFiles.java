package org.skillregister.platform.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skillregister.platform.http.CacheControlPolicy;
import org.skillregister.platform.publicfile.PublicFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** The files below a location, by relative path. All are read in advance, so a request can only reach existing files. */
final class SiteFiles {

    private final Map<String, PublicFile> byPath;

    private SiteFiles(Map<String, PublicFile> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /**
     * @param location ends with a slash; a location that does not exist has no files
     * @param edit applied to each file before it is served
     */
    static SiteFiles in(String location, FileEdit edit, CacheControlPolicy cachePolicy) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource root = resolver.getResource(location);
        Map<String, PublicFile> files = new HashMap<>();
        if (root.exists()) {
            for (Resource resource : resolver.getResources(location + "**")) {
                if (resource.isReadable()) {
                    String path = path(root.getURI(), resource.getURI());
                    files.put(
                            path, SiteFile.of(path, edit.edited(path, resource.getContentAsByteArray()), cachePolicy));
                }
            }
        }
        return new SiteFiles(files);
    }

    private static String path(URI root, URI file) {
        String raw = file.toString().substring(root.toString().length());
        return StringUtils.uriDecode(StringUtils.trimLeadingCharacter(raw, '/'), StandardCharsets.UTF_8);
    }

    Optional<PublicFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The index page of a directory. */
    Optional<PublicFile> findIndex(String directory) {
        return find(directory + "index.html");
    }

    int count() {
        return byPath.size();
    }
}
