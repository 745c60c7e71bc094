package org.skillregister.platform.gateway.rate;

import java.time.Duration;
import java.util.Arrays;

/**
 * A sliding window of a subject's attempts in the last hour, in stretches of five minutes; the oldest stretch counts until all of it is
 * an hour old. So no hour ever exceeds the limit, which a token bucket that starts full and refills continuously could not guarantee.
 * {@code take_attempts} counts the same way in the database.
 */
final class HourlyWindow {

    private static final long STRETCH = Duration.ofMinutes(5).toNanos();

    /** Number of stretches that overlap the last hour. */
    private static final int STRETCHES = 13;

    /** Attempts by stretch number, modulo the number of stretches. */
    private final int[] taken = new int[STRETCHES];

    private long newest = Long.MIN_VALUE;

    /**
     * @param most attempts allowed per hour
     * @param number attempts made now, at most as many as allowed; negative to give some back
     * @param now time since any fixed moment
     * @return how long to wait until enough are free; zero when they were taken
     */
    synchronized Duration take(int most, int number, Duration now) {
        moveTo(Math.floorDiv(now.toNanos(), STRETCH));
        long total = Arrays.stream(taken).asLongStream().sum() + number;
        if (total <= most) {
            taken[place(newest)] += number;
            return Duration.ZERO;
        }
        long oldest = newest - STRETCHES + 1;
        while (total > most) {
            total -= taken[place(oldest)];
            oldest++;
        }
        return Duration.ofNanos((oldest - 1 + STRETCHES) * STRETCH).minus(now);
    }

    private void moveTo(long stretch) {
        if (newest == Long.MIN_VALUE || stretch - newest >= STRETCHES) {
            Arrays.fill(taken, 0);
            newest = stretch;
        }
        while (newest < stretch) {
            newest++;
            taken[place(newest)] = 0;
        }
    }

    private static int place(long stretch) {
        return Math.floorMod(stretch, STRETCHES);
    }
}
