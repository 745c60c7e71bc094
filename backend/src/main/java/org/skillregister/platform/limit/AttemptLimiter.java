package org.skillregister.platform.limit;

import java.time.Duration;
import java.util.Optional;

/** Limits attempts per subject and hour. An attempt becomes available again an hour after it was made, or up to five minutes later. */
public interface AttemptLimiter {

    /**
     * Takes attempts from a subject.
     *
     * @param subject what the attempts are counted by; it is stored, so it must not be personal
     * @param anHour attempts allowed per hour
     * @param number attempts made now
     * @return how long to wait until enough are free; empty when they were taken
     */
    Optional<Duration> take(String subject, int anHour, int number);

    /**
     * Gives back attempts that turned out not to count.
     *
     * @param subject the subject they were taken from
     * @param anHour attempts allowed per hour
     * @param number how many
     */
    void giveBack(String subject, int anHour, int number);
}
