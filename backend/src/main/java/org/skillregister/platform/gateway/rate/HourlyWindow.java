package org.skillregister.platform.gateway.rate;

import java.time.Duration;
import java.util.Arrays;

/**
 * The attempts of a subject in the last hour, by stretches of five minutes; the oldest one counts until all of it is an hour ago.
 * So there are never more in any hour than are allowed, which a subject that starts full and is filled up all the time could
 * not promise. {@code take_attempts} counts the same in the database.
 */
final class HourlyWindow {

    private static final long STRETCH = Duration.ofMinutes(5).toNanos();

    /** Those that lie in the last hour, wholly or in part. */
    private static final int STRETCHES = 13;

    /** By the number of the stretch, modulo their count. */
    private final int[] taken = new int[STRETCHES];

    private long newest = Long.MIN_VALUE;

    /**
     * @param most how many are allowed in an hour
     * @param number how many are made now, at most as many as are allowed; less than zero to give some back
     * @param now since whenever
     * @return how long to wait until there are enough; zero when they were taken
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
