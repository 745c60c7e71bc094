package org.skillregister.certificate.lookup;

/**
 * How many lookups of a number or document gave a name that does not match.
 *
 * @param today today, from one network
 * @param month in the last 30 days, from that network
 * @param anywhere in the last 30 days, from all callers without a verification key
 * @param uncertain how many of them, at most, may turn out not to be failures: running lookups, and failures being written, which are
 *     briefly counted twice
 */
record FailureCount(int today, int month, int anywhere, int uncertain) {

    static final FailureCount NONE = new FailureCount(0, 0, 0, 0);

    FailureCount plus(FailureCount other) {
        return new FailureCount(
                today + other.today, month + other.month, anywhere + other.anywhere, uncertain + other.uncertain);
    }

    /** @param later how many of them come after the lookup being checked */
    boolean isMoreThan(FailureLimits limits, int later, boolean byStranger) {
        return today - later > limits.aDay()
                || month - later > limits.aMonth()
                || (byStranger && anywhere - later > limits.anywhere());
    }
}
