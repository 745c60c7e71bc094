package org.skillregister.platform.file;

import java.util.HashSet;
import java.util.Set;

/** The element and attribute names of a spreadsheet part, limited to what its parser looks up quickly. */
final class MarkupNames {

    /** Limit for all parts together. A file with charts, pictures and pivot tables has about 700. */
    private static final int MOST = 1_000;

    /** Limit per part; the root element of a sheet declares some thirty. */
    private static final int MOST_PREFIXES = 128;

    private static final String PREFIX = "xmlns:";

    private final Set<String> all;
    private final Set<String> prefixes = new HashSet<>();

    /** @param all names of earlier parts; those of this part are added */
    MarkupNames(Set<String> all) {
        this.all = all;
    }

    /** @return false when the limit is exceeded */
    boolean add(String name) {
        all.add(name);
        if (name.startsWith(PREFIX)) {
            prefixes.add(name);
        }
        return all.size() <= MOST && prefixes.size() <= MOST_PREFIXES;
    }
}
