package org.skillregister.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The range of entries in a feed over all its pages: everything from the last fifteen days, plus older entries up to a total of
 * fifty. Readers who come once a week miss nothing, and new readers see something.
 *
 * @param from the beginning of its first day
 */
record FeedWindow(Instant from) {

    static final int DAYS = 15;
    static final int LEAST = 50;

    /** Today's window, which does not move within the day. */
    static FeedWindow on(Clock clock) {
        return new FeedWindow(LocalDate.now(clock)
                .minusDays(DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    /** Whether there is room for an entry of that instant after the given number of newer ones. */
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
