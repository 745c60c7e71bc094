package org.skillregister.assessment.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter on the numbers of rounds. It does not cover the organization and the occupation, because these decide which list is searched.
 *
 * @param levels the accepted levels as a bit set; 0 accepts all
 * @param open whether it takes applications on {@code asOf}; null accepts both
 * @param today the day on which a cancelled round must still be listed; {@link RoundNumbers#NOT_CANCELLED} excludes all cancelled rounds
 */
record RoundCriteria(
        int yearFrom,
        int yearTo,
        int from,
        int to,
        int levels,
        @Nullable Boolean open,
        int asOf,
        int today) {

    /**
     * @param asOf the day on which a round must be open, if the filter asks for open rounds
     * @param today the day on which cancelled rounds must still be listed; null excludes all of them
     */
    static RoundCriteria of(AssessmentRoundFilter filter, LocalDate asOf, @Nullable LocalDate today) {
        return new RoundCriteria(
                filter.year() == null ? Integer.MIN_VALUE : filter.year(),
                filter.year() == null ? Integer.MAX_VALUE : filter.year(),
                filter.from() == null ? Integer.MIN_VALUE : RoundNumbers.day(filter.from()),
                filter.to() == null ? Integer.MAX_VALUE : RoundNumbers.day(filter.to()),
                filter.level() == null ? 0 : RoundNumbers.bits(List.of(filter.level())),
                filter.openNow(),
                RoundNumbers.day(asOf),
                today == null ? RoundNumbers.NOT_CANCELLED : RoundNumbers.day(today));
    }

    /**
     * Whether a round matches.
     *
     * @param numbers the array that contains its row
     * @param row index at which the row begins
     */
    boolean match(int[] numbers, int row) {
        return numbers[row + RoundNumbers.LISTED_UNTIL] >= today
                && numbers[row + RoundNumbers.LAST_EXAM] >= from
                && numbers[row + RoundNumbers.FIRST_EXAM] <= to
                && numbers[row + RoundNumbers.YEAR] >= yearFrom
                && numbers[row + RoundNumbers.YEAR] <= yearTo
                && (levels == 0 || (numbers[row + RoundNumbers.LEVELS] & levels) != 0)
                && (open == null || open == isOpen(numbers, row));
    }

    private boolean isOpen(int[] numbers, int row) {
        return numbers[row + RoundNumbers.LISTED_UNTIL] == RoundNumbers.NOT_CANCELLED
                && numbers[row + RoundNumbers.OPENS] <= asOf
                && numbers[row + RoundNumbers.CLOSES] >= asOf;
    }
}
