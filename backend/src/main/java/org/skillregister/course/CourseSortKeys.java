package org.skillregister.course;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Sort keys of courses in lists. */
final class CourseSortKeys {

    /** Sorts after all days and numbers. */
    private static final String LAST = "~";

    private CourseSortKeys() {}

    /** Courses that can be joined come first, then the most recently announced. */
    static String place(Course course) {
        OffsetDateTime published = course.publishedAt();
        return "%d %s %s %s"
                .formatted(
                        isJoinable(course) ? 0 : 1,
                        published == null ? LAST : "%019d".formatted(Long.MAX_VALUE - micros(published)),
                        Objects.requireNonNullElse(course.startsOn(), LAST),
                        course.id());
    }

    /** Courses that can be joined come first, by the last day to join. */
    static String placeByDeadline(Course course) {
        return isJoinable(course) ? "0 %s %s".formatted(course.joinBy(), place(course)) : place(course);
    }

    /** Earlier changes come first. */
    static String placeInTime(Course course) {
        return "%019d %s".formatted(micros(course.updatedAt()), course.id());
    }

    private static boolean isJoinable(Course course) {
        CourseStatus status = course.status();
        return status != null && status.isJoinable();
    }

    /** In microseconds, the precision of the database. */
    private static long micros(OffsetDateTime instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.toInstant());
    }
}
