package org.skillregister.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a feed (RFC 5005). What does not fit on the first goes on on the next, so that no reader has to take in all of a busy week at once,
 * and whoever follows the links misses nothing.
 *
 * @param path its own, without page and the ending that says its format
 * @param title what it is called
 * @param home path of the page of the site that it belongs to
 * @param updated when anything in the feed changed last
 * @param entries those of this page, the newest first
 * @param page which page, from 1
 * @param pages how many there are
 */
record Feed(String path, String title, String home, Instant updated, List<FeedEntry> entries, int page, int pages) {

    /** Most entries of a page. */
    static final int PAGE = 200;

    /**
     * A page of the feed.
     *
     * @param start when there was nothing in it yet
     * @param entries of all pages
     * @return empty when there is no such page; the first is always there
     */
    static Optional<Feed> page(
            int page, String path, String title, String home, Instant start, List<FeedEntry> entries) {
        Instant updated =
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(start);
        int pages = Math.max(1, (entries.size() + PAGE - 1) / PAGE);
        return page > pages
                ? Optional.empty()
                : Optional.of(new Feed(
                        path,
                        title,
                        home,
                        updated,
                        entries.subList((page - 1) * PAGE, Math.min(page * PAGE, entries.size())),
                        page,
                        pages));
    }

    /** Path of a page of the feed on this server. */
    String pathOf(int other, FeedFormat format) {
        return path + format.dotted() + (other == 1 ? "" : "?page=" + other);
    }
}
