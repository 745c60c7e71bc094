package org.skillregister.reference.release;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the files of a release and ignores all others. */
final class ReleaseFileCollector {

    /** Far more than any release needs. The limit keeps a damaged or hostile archive from filling the memory. */
    private static final int MOST_BYTES = 50_000_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int room = MOST_BYTES;

    /** The number of bytes that may still be added. */
    int room() {
        return room;
    }

    /** @throws IOException when the bytes exceed the limit */
    void requireRoom(long bytes) throws IOException {
        if (bytes > room) {
            throw new IOException("More than 50 MB are no reference data");
        }
    }

    /** @throws IOException when the file exceeds the limit together with the others */
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

    /** The files by path. */
    SortedMap<String, byte[]> files() {
        return files;
    }
}
