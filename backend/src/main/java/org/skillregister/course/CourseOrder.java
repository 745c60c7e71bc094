package org.skillregister.course;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Where courses stand in lists, as texts that sort so. */
final class CourseOrder {

    /** Sorts behind all days and numbers. */
    private static final String LAST = "~";

    private CourseOrder() {}

    /** What can be joined first, then the most recently announced. */
    static String place(Course course) {
        OffsetDateTime published = course.publishedAt();
        return "%d %s %s %s"
                .formatted(
                        isJoinable(course) ? 0 : 1,
                        published == null ? LAST : "%019d".formatted(Long.MAX_VALUE - micros(published)),
                        Objects.requireNonNullElse(course.startsOn(), LAST),
                        course.id());
    }

    /** What can be joined stands by its last day for that, the nearest first. */
    static String placeByDeadline(Course course) {
        return isJoinable(course) ? "0 %s %s".formatted(course.joinBy(), place(course)) : place(course);
    }

    /** The change before the later ones. */
    static String placeInTime(Course course) {
        return "%019d %s".formatted(micros(course.updatedAt()), course.id());
    }

    private static boolean isJoinable(Course course) {
        CourseStatus status = course.status();
        return status != null && status.isJoinable();
    }

    /** As fine as the database keeps instants. */
    private static long micros(OffsetDateTime instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.toInstant());
    }
}
