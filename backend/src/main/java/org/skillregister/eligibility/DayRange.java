package org.skillregister.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day known only to lie between two days; both are the same when it is known exactly.
 *
 * @param first the first day that it may be
 * @param last the last day that it may be, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range of days ends before it begins");
        }
    }

    /** The day itself. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** Any day that the precision leaves open: this one, or one of its month. */
    public static DayRange of(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> of(day);
            case MONTH ->
                new DayRange(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
        };
    }

    /** Whether the day itself is known. */
    public boolean isExact() {
        return first.equals(last);
    }

    /** Of these only the days up to this one; the first stays where all lie after it. */
    public DayRange notAfter(LocalDate day) {
        return last.isAfter(day) ? new DayRange(first, day.isBefore(first) ? first : day) : this;
    }

    /** Of these only the days from this one on; the last stays where all lie before it. */
    public DayRange notBefore(LocalDate day) {
        return first.isBefore(day) ? new DayRange(day.isAfter(last) ? last : day, last) : this;
    }
}
