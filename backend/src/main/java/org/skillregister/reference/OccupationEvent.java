package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * An event in the history of an occupation.
 *
 * @param kind the kind of event
 * @param year year
 * @param month month
 * @param day day of the month; null when it is not printed
 * @param summary what happened, in the register's words
 * @param citation where it is printed
 */
public record OccupationEvent(
        Kind kind, int year, int month, @Nullable Integer day, String summary, Citation citation) {

    /** What can happen to an occupation. */
    public enum Kind {
        RECOGNISED,
        ASSESSED_IN_SHANGHAI
    }
}
