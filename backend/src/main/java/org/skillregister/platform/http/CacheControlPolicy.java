package org.skillregister.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Values of Cache-Control. Application rounds open and close at midnight, so caches may keep an answer at most until the end of the day
 * on which it was made. A test enforces this for every route.
 */
@Component
public class CacheControlPolicy {

    /** For files whose name changes with their content. */
    public static final String FOREVER = "public, max-age=31536000, immutable";

    /** For what may change at any moment: caches may store it, but must revalidate it every time. */
    public static final String ASK_AGAIN = "public, no-cache";

    private final Clock clock;

    public CacheControlPolicy(Clock clock) {
        this.clock = clock;
    }

    /** Cacheable for the given time, but not beyond today. */
    public String today(Duration most) {
        return on(LocalDate.now(clock), most, Duration.ZERO);
    }

    /** Cacheable for the given time, but not beyond the day on which it was made. */
    public String on(LocalDate day, Duration most) {
        return on(day, most, Duration.ZERO);
    }

    /**
     * Cacheable for the given time, but not beyond the day on which it was made.
     *
     * @param stale how long after that a cache may serve it while revalidating
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
