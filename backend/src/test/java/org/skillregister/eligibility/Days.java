package org.skillregister.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days as numbers, and sets of them: a bit for each day of seventy years. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    static final int DAYS = number(LocalDate.of(2045, 1, 1));

    private Days() {}

    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    }

    /** The first day of the set; null when it is empty. */
    static @Nullable LocalDate first(BitSet days) {
        return days.isEmpty() ? null : FIRST.plusDays(days.nextSetBit(0));
    }

    static BitSet never() {
        return new BitSet(DAYS);
    }

    static BitSet always() {
        return from(0);
    }

    static BitSet from(int day) {
        BitSet days = never();
        days.set(day, DAYS);
        return days;
    }

    static BitSet when(boolean condition) {
        return condition ? always() : never();
    }

    /** The same day so many years on; the last of the month where it has no such day. */
    static int anniversary(int day, int years) {
        LocalDate date = FIRST.plusDays(day);
        YearMonth month = YearMonth.of(date.getYear() + years, date.getMonthValue());
        return number(month.atDay(Math.min(date.getDayOfMonth(), month.lengthOfMonth())));
    }

    static BitSet all(BitSet... sets) {
        BitSet days = always();
        List.of(sets).forEach(days::and);
        return days;
    }

    static BitSet any(List<BitSet> sets) {
        BitSet days = never();
        sets.forEach(days::or);
        return days;
    }
}
