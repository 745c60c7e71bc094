package org.skillregister.reference;

import java.time.LocalDate;

/**
 * A range of days that a notice of public holidays makes an exception to the normal week.
 *
 * @param from first day
 * @param to last day
 * @param kind whether these days are off, or weekend days that are worked
 * @param citation where it is printed
 */
public record PublicHoliday(LocalDate from, LocalDate to, Kind kind, Citation citation) {

    /** How the days differ from the normal week. */
    public enum Kind {
        OFF,
        WORKING
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
