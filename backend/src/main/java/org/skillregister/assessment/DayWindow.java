package org.skillregister.assessment;

import java.time.LocalDate;

/**
 * A stretch of whole days.
 *
 * @param opensOn the first day
 * @param closesOn the last day; it belongs to the window
 */
public record DayWindow(LocalDate opensOn, LocalDate closesOn) {

    boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
