package org.skillregister.platform.file;

import java.util.HashSet;
import java.util.Set;

/** The names of elements and attributes in a part of a spreadsheet, no more than its parser can keep in short tables. */
final class MarkupNames {

    /** Of all parts. One with charts, pictures and pivot tables has about 700. */
    private static final int MOST = 1_000;

    /** Of a part; the root of a sheet declares some thirty. */
    private static final int MOST_PREFIXES = 128;

    private static final String PREFIX = "xmlns:";

    private final Set<String> all;
    private final Set<String> prefixes = new HashSet<>();

    /** @param all those of the parts before; the ones of this part are added */
    MarkupNames(Set<String> all) {
        this.all = all;
    }

    /** @return false when there are too many */
    boolean add(String name) {
        all.add(name);
        if (name.startsWith(PREFIX)) {
            prefixes.add(name);
        }
        return all.size() <= MOST && prefixes.size() <= MOST_PREFIXES;
    }
}
