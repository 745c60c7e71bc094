package org.skillregister.reference.release;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the files of a release, and leaves out all others. */
final class ReleaseFileCollector {

    /** Nobody has so much; a damaged or hostile archive does not fill the memory. */
    private static final int MOST_BYTES = 50_000_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int room = MOST_BYTES;

    /** How many bytes more may come. */
    int room() {
        return room;
    }

    /** @throws IOException when so many bytes are too many */
    void requireRoom(long bytes) throws IOException {
        if (bytes > room) {
            throw new IOException("More than 50 MB are no reference data");
        }
    }

    /** @throws IOException when it is too much with the others */
    void add(String path, byte[] content) throws IOException {
        requireRoom(content.length);
        room -= content.length;
        if (isKnown(path)) {
            files.put(path, content);
        }
    }

    private static boolean isKnown(String path) {
        return switch (path.substring(0, path.lastIndexOf('/') + 1)) {
            case ReleaseFiles.TABLES -> path.endsWith(".csv") || path.equals(ReleaseFiles.MARK);
            case ReleaseFiles.RULES, ReleaseFiles.CASES -> path.endsWith(".yaml");
            default -> false;
        };
    }

    /** By their paths. */
    SortedMap<String, byte[]> files() {
        return files;
    }
}
