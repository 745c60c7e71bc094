package org.skillregister.reference.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a release in the resources of the program. */
final class ReleaseResources {

    private ReleaseResources() {}

    /** @param patterns paths whose last part may have wildcards, such as {@code rules/*.*} */
    static SortedMap<String, byte[]> read(String... patterns) {
        ReleaseFileCollector files = new ReleaseFileCollector();
        try {
            for (String pattern : patterns) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern)) {
                    String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
                    files.add(folder + file.getFilename(), file.getContentAsByteArray());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files.files();
    }
}
