package org.skillregister.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a feed (RFC 5005). Entries that do not fit on the first page continue on the next, so that no client must load all of a
 * busy week at once, and clients that follow the links miss nothing.
 *
 * @param path its path, without page and format ending
 * @param title its title
 * @param home path of the site's page that it belongs to
 * @param updated when anything in the feed last changed
 * @param entries the entries of this page, newest first
 * @param page number of the page, from 1
 * @param pages number of pages
 */
record Feed(String path, String title, String home, Instant updated, List<FeedEntry> entries, int page, int pages) {

    /** Maximum number of entries on a page. */
    static final int PAGE = 200;

    /**
     * A page of the feed.
     *
     * @param start the update time of a feed without entries
     * @param entries the entries of all pages
     * @return empty when there is no such page; the first always exists
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
