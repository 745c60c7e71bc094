package org.skillregister.certificate.lookup;

/**
 * How many lookups of a number or document gave a name that does not fit.
 *
 * @param today today, from one network
 * @param month in the last 30 days, from that network
 * @param anywhere in the last 30 days, by whoever does not show a key for verifying
 * @param uncertain how many of them, at most, may turn out to be none: lookups that have not ended, and failures that are written just
 *     now, which are counted twice for a moment
 */
record FailureCount(int today, int month, int anywhere, int uncertain) {

    static final FailureCount NONE = new FailureCount(0, 0, 0, 0);

    FailureCount plus(FailureCount other) {
        return new FailureCount(
                today + other.today, month + other.month, anywhere + other.anywhere, uncertain + other.uncertain);
    }

    /** @param later how many of them come after the one that is judged */
    boolean isMoreThan(FailureLimits limits, int later, boolean byStranger) {
        return today - later > limits.aDay()
                || month - later > limits.aMonth()
                || (byStranger && anywhere - later > limits.anywhere());
    }
}
