package org.skillregister.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feed goes back to on all its pages: everything of the last fifteen days, however much that is, and as many older entries as make fifty.
 * So whoever comes once a week misses nothing, and whoever comes for the first time sees something.
 *
 * @param from the beginning of its first day
 */
record FeedWindow(Instant from) {

    static final int DAYS = 15;
    static final int LEAST = 50;

    /** As it is today; it does not move within the day. */
    static FeedWindow on(Clock clock) {
        return new FeedWindow(LocalDate.now(clock)
                .minusDays(DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    /** Whether so many newer entries leave room for one of that instant. */
    boolean has(int newer, Instant updated) {
        return newer < LEAST || !updated.isBefore(from);
    }

    List<FeedEntry> cut(List<FeedEntry> entries) {
        List<FeedEntry> sorted = entries.stream().sorted(FeedEntry.NEWEST_FIRST).toList();
        int size = 0;
        while (size < sorted.size() && has(size, sorted.get(size).updated())) {
            size++;
        }
        return sorted.subList(0, size);
    }
}
