package org.skillregister.eligibility;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Counts days of work in the own or a related occupation one by one. */
final class Walk {

    private final BitSet atWork;

    private Walk(BitSet atWork) {
        this.atWork = atWork;
    }

    static Walk throughout() {
        return new Walk(Days.always());
    }

    /** @param longest whether a period that is not said exactly is as long as it may be, or else as short */
    static Walk of(List<WorkPeriod> work, Predicate<WorkPeriod> counts, boolean longest) {
        BitSet days = Days.never();
        work.stream().filter(counts).forEach(period -> {
            DayRange from = period.from();
            DayRange to = period.to();
            int last = to == null ? Days.DAYS - 1 : Days.number(longest ? to.last() : to.first());
            for (int day = Days.number(longest ? from.first() : from.last()); day <= last; day++) {
                days.set(day);
            }
        });
        return new Walk(days);
    }

    /** The days from the one on which so many years are full, if only days from the given one on count. */
    BitSet years(int years, int since) {
        int counted = 0;
        int full = Days.DAYS;
        boolean yesterday = false;
        for (int day = atWork.nextSetBit(since); 0 <= day && day < Days.DAYS; day++) {
            boolean today = atWork.get(day);
            if (today && !yesterday) {
                // As if all earlier days had been right before this one.
                full = Days.anniversary(day - counted, years);
            }
            if ((today || yesterday) && day >= full) {
                return Days.from(day);
            }
            counted += today ? 1 : 0;
            yesterday = today;
        }
        return Days.never();
    }

    /** As {@link #years}, by one stretch of work without a gap. */
    BitSet yearsWithoutGap(int years, int since) {
        for (int day = atWork.nextSetBit(since); day >= 0; day = atWork.nextSetBit(atWork.nextClearBit(day))) {
            int full = Days.anniversary(day, years);
            if (full <= atWork.nextClearBit(day)) {
                return Days.from(full);
            }
        }
        return Days.never();
    }

    /** The days around the given one, without a gap. */
    BitSet around(int day) {
        BitSet days = Days.never();
        for (int before = day; before >= 0 && atWork.get(before); before--) {
            days.set(before);
        }
        for (int after = day; after < Days.DAYS && atWork.get(after); after++) {
            days.set(after);
        }
        return days;
    }
}
