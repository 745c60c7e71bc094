package org.skillregister.reference;

import java.time.LocalDate;

/**
 * A stretch of days on which a notice of public holidays changes the week.
 *
 * @param from first day
 * @param to last day
 * @param kind whether these days are off, or a weekend that is worked
 * @param citation where it is printed
 */
public record PublicHoliday(LocalDate from, LocalDate to, Kind kind, Citation citation) {

    /** How the days differ from the week. */
    public enum Kind {
        OFF,
        WORKING
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
