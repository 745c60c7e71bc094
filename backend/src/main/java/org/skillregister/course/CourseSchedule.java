package org.skillregister.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a course; null means not stated.
 *
 * @param startsOn first day of teaching
 * @param startTentative whether that day is tentative
 * @param endsOn last day of teaching
 * @param applyBy last day to apply
 * @param examOn day of the examination
 */
public record CourseSchedule(
        @Nullable LocalDate startsOn,
        boolean startTentative,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate examOn) {

    /** A course is closing soon from this many days before the last day to join. */
    private static final int SOON = 7;

    /** The last day to join the course; null when not known. */
    public @Nullable LocalDate joinBy() {
        if (applyBy != null) {
            return applyBy;
        }
        return startsOn == null ? null : startsOn.minusDays(1);
    }

    /** The status of the course unless it is withdrawn; null when no day is known. */
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

    /** The last known day. Without one, the course is taken to last a year from its start or its last day to join. */
    private LocalDate lastDay(LocalDate joinBy) {
        Optional<LocalDate> known =
                Stream.of(endsOn, examOn).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return known.orElseGet(
                () -> (startsOn == null ? joinBy : startsOn).plusYears(1).minusDays(1));
    }
}
