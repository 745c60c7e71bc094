package org.skillregister.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skillregister.reference.Citation;
import org.skillregister.reference.PublicHoliday;

/**
 * Working days (工作日): Mondays to Fridays without public holidays, plus the weekend days worked instead. For a year whose holiday
 * notice is not in the register, all Mondays to Fridays.
 */
public final class WorkingDays {

    private final List<PublicHoliday> holidays;
    private final NavigableMap<LocalDate, PublicHoliday> byFirstDay = new TreeMap<>();

    /** @param holidays the holidays that the notices announce */
    public WorkingDays(List<PublicHoliday> holidays) {
        this.holidays = holidays;
        holidays.forEach(holiday -> byFirstDay.put(holiday.from(), holiday));
    }

    /** The day that is the given number of working days after a day. The day itself does not count. */
    public LocalDate after(LocalDate day, int number) {
        LocalDate last = day;
        for (int counted = 0; counted < number; counted += isWorkingDay(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isWorkingDay(LocalDate day) {
        Map.Entry<LocalDate, PublicHoliday> holiday = byFirstDay.floorEntry(day);
        if (holiday != null && holiday.getValue().contains(day)) {
            return holiday.getValue().kind() == PublicHoliday.Kind.WORKING;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether the register has the holiday notice of every year in the range. */
    public boolean knowsHolidays(LocalDate from, LocalDate to) {
        return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                .allMatch(year -> notices(year, year).findAny().isPresent());
    }

    /** Where the holidays of the years in the range are printed. */
    public List<Citation> citations(LocalDate from, LocalDate to) {
        return notices(from.getYear(), to.getYear())
                .map(PublicHoliday::citation)
                .distinct()
                .toList();
    }

    private Stream<PublicHoliday> notices(int from, int to) {
        return holidays.stream()
                .filter(holiday ->
                        holiday.from().getYear() >= from && holiday.from().getYear() <= to);
    }
}
