package org.skillregister.reference;

import java.time.LocalDate;

/**
 * Periods of whole calendar years, reckoned as the Civil Code reckons periods (articles 201 and 202): the day of the event does not
 * count, and the period ends with the day of the same date, or with the last day of the month where there is none.
 */
public final class CalendarYears {

    private CalendarYears() {}

    /**
     * The last day of so many years after a day, which is also the first day on which so many years are full: from 2016-11-21, ten
     * years are full on 2026-11-21; from 29 February, one year on 28 February.
     *
     * @throws java.time.DateTimeException when that lies beyond all days there are
     */
    public static LocalDate after(LocalDate day, int years) {
        return day.plusYears(years);
    }
}
