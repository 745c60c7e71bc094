package org.skillregister.platform.limit;

import java.time.Duration;
import java.util.Optional;

/** Counts attempts: each subject has so many in any hour. One comes back an hour after it was made, or up to five minutes later. */
public interface AttemptLimiter {

    /**
     * Takes attempts from a subject.
     *
     * @param subject what the attempts are counted by, which is written down; nothing personal
     * @param anHour how many it has in an hour
     * @param number how many are made now
     * @return how long to wait until there are enough; empty when they were taken
     */
    Optional<Duration> take(String subject, int anHour, int number);

    /**
     * Gives attempts back that turn out not to count.
     *
     * @param subject as they were taken from
     * @param anHour how many it has in an hour
     * @param number how many
     */
    void giveBack(String subject, int anHour, int number);
}
