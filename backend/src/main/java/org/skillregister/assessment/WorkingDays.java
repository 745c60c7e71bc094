package org.skillregister.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days as far as they can be known without a calendar of holidays: Mondays to Fridays. */
final class WorkingDays {

    private WorkingDays() {}

    /** The last of so many working days after a day; the day itself does not count. */
    static LocalDate after(LocalDate day, int number) {
        LocalDate last = day;
        for (int counted = 0; counted < number; counted += isWorkingDay(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
