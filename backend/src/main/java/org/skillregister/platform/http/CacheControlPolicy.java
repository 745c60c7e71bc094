package org.skillregister.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What the header Cache-Control says. Rounds open and close with the day, so whatever caches may keep for a while they may keep
 * to the end of the day on which it was made: no answer is older than its day. A test holds every route to it.
 */
@Component
public class CacheControlPolicy {

    /** For what gets another name when its content changes. */
    public static final String FOREVER = "public, max-age=31536000, immutable";

    /** For what may change at any moment: it may be kept, but whoever keeps it asks each time whether it still holds. */
    public static final String ASK_AGAIN = "public, no-cache";

    private final Clock clock;

    public CacheControlPolicy(Clock clock) {
        this.clock = clock;
    }

    /** For so long, but not beyond today. */
    public String today(Duration most) {
        return on(LocalDate.now(clock), most, Duration.ZERO);
    }

    /** For so long, but not beyond the day on which it was made. */
    public String on(LocalDate day, Duration most) {
        return on(day, most, Duration.ZERO);
    }

    /**
     * For so long, but not beyond the day on which it was made.
     *
     * @param stale for how long after that it may still be given out while a cache asks again
     */
    public String on(LocalDate day, Duration most, Duration stale) {
        long left = Math.max(0, secondsLeft(day));
        long fresh = Math.min(most.toSeconds(), left);
        long after = Math.min(stale.toSeconds(), left - fresh);
        return "public, max-age=" + fresh + (after == 0 ? "" : ", stale-while-revalidate=" + after);
    }

    private long secondsLeft(LocalDate day) {
        long end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
        return Math.floorDiv(end - clock.millis(), 1000L);
    }
}
