package org.skillregister.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a course; each is null when it is not stated.
 *
 * @param startsOn first day of teaching
 * @param startTentative whether that day is tentative
 * @param endsOn last day of teaching
 * @param applyBy last day of application
 * @param examOn day of the examination
 */
public record CourseSchedule(
        @Nullable LocalDate startsOn,
        boolean startTentative,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate examOn) {

    /** For so many days before the last on which it can be joined, a course is closing soon. */
    private static final int SOON = 7;

    /** The last day on which the course can be joined; null when that is not known. */
    public @Nullable LocalDate joinBy() {
        if (applyBy != null) {
            return applyBy;
        }
        return startsOn == null ? null : startsOn.minusDays(1);
    }

    /** Where the course stands, unless it is withdrawn; null when no day is known. */
    public @Nullable CourseStatus statusOn(LocalDate day) {
        LocalDate last = joinBy();
        if (last == null) {
            return null;
        }
        if (day.isAfter(lastDay(last))) {
            return CourseStatus.FINISHED;
        }
        if (!day.isAfter(last)) {
            return day.plusDays(SOON).isBefore(last) ? CourseStatus.OPEN : CourseStatus.CLOSING_SOON;
        }
        return startsOn == null || day.isBefore(startsOn) ? CourseStatus.APPLICATION_CLOSED : CourseStatus.RUNNING;
    }

    /** The last day known; a year, less a day, after the start or the last day to join where none is. */
    private LocalDate lastDay(LocalDate joinBy) {
        Optional<LocalDate> known =
                Stream.of(endsOn, examOn).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return known.orElseGet(
                () -> (startsOn == null ? joinBy : startsOn).plusYears(1).minusDays(1));
    }
}
