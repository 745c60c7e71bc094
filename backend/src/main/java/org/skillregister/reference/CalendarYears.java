package org.skillregister.reference;

import java.time.LocalDate;

/**
 * Periods of whole calendar years, calculated as in the Civil Code (articles 201 and 202): the day of the event does not
 * count, and the period ends with the day of the same date, or with the last day of the month where there is none.
 */
public final class CalendarYears {

    private CalendarYears() {}

    /**
     * The last day of a period of years after a day, which is also the first day on which the years are complete: from 2016-11-21,
     * ten years are complete on 2026-11-21; from 29 February, one year on 28 February.
     *
     * @throws java.time.DateTimeException when the result is outside the supported range
     */
    public static LocalDate after(LocalDate day, int years) {
        return day.plusYears(years);
    }
}
