package org.skillregister.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed.
 *
 * @param path its own, without the ending that says its format
 * @param title what it is called
 * @param home path of the page that it belongs to
 * @param updated when anything in it changed last
 * @param entries the newest first
 */
record Feed(String path, String title, String home, Instant updated, List<FeedEntry> entries) {

    /** @param start when there was nothing in it yet */
    static Feed of(String path, String title, String home, Instant start, List<FeedEntry> entries) {
        Instant updated =
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(start);
        return new Feed(path, title, home, updated, entries);
    }
}
