package org.skillregister.course.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.CourseStatus;
import org.skillregister.course.DeliveryMode;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** Which courses; all given parts must hold, and null is not given. */
record CourseFilter(
        @Nullable String text,
        @Nullable String provider,
        @Nullable OccupationCode occupation,
        @Nullable List<SkillLevel> levels,
        @Nullable List<DeliveryMode> deliveryModes,
        @Nullable String district,
        @Nullable List<CourseStatus> status,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        @Nullable String jurisdiction)
        implements Predicate<Course> {

    private static final String HOME = "上海市";

    static final CourseFilter ALL = new CourseFilter(null, null, null, null, null, null, null, null, null, null);

    /** Whether the course fits in everything but the text. */
    @Override
    public boolean test(Course course) {
        return hasStatus(course)
                && course.jurisdiction().equals(Objects.requireNonNullElse(jurisdiction, HOME))
                && (occupation == null || occupation.equals(course.listing().occupation()))
                && isAnyOf(levels, course.level())
                && (provider == null || isOf(provider, course))
                && isAnyOf(deliveryModes, course.deliveryMode())
                && (district == null || district.equals(course.district()))
                && startsInTime(course.startsOn());
    }

    static boolean isOf(String provider, Course course) {
        return course.provider() != null && course.provider().id().equals(provider);
    }

    static boolean isShown(Course course) {
        return course.status() != CourseStatus.WITHDRAWN;
    }

    private boolean hasStatus(Course course) {
        if (status == null || status.isEmpty()) {
            return isShown(course);
        }
        return course.status() != null && status.contains(course.status());
    }

    private static <T> boolean isAnyOf(@Nullable List<T> wanted, @Nullable T found) {
        return wanted == null || wanted.isEmpty() || (found != null && wanted.contains(found));
    }

    private boolean startsInTime(@Nullable LocalDate start) {
        if (startsFrom == null && startsTo == null) {
            return true;
        }
        return start != null
                && (startsFrom == null || !start.isBefore(startsFrom))
                && (startsTo == null || !start.isAfter(startsTo));
    }
}
