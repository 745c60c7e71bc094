package org.skillregister.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day known only to lie between two days; both are the same for an exact day.
 *
 * @param first the earliest possible day
 * @param last the latest possible day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range of days ends before it begins");
        }
    }

    /** An exact day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** The range that the precision allows: this day, or its month. */
    public static DayRange of(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> of(day);
            case MONTH ->
                new DayRange(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
        };
    }

    /** Whether the day is known exactly. */
    public boolean isExact() {
        return first.equals(last);
    }

    /** The range up to this day. The first day is kept even if it is later. */
    public DayRange notAfter(LocalDate day) {
        return last.isAfter(day) ? new DayRange(first, day.isBefore(first) ? first : day) : this;
    }

    /** The range from this day on. The last day is kept even if it is earlier. */
    public DayRange notBefore(LocalDate day) {
        return first.isBefore(day) ? new DayRange(day.isAfter(last) ? last : day, last) : this;
    }
}
