package org.skillregister.course.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;

/**
 * The properties of a course with few values, packed into one number: status in bits 0 to 2, level in 3 to 5, mode in 6 and 7,
 * first day in 16 to 31. 0 means unknown. Scanning a hundred thousand courses thus reads a single array.
 */
final class CourseTraits {

    /** The place of the last day that can be told from later ones. */
    static final int LAST_DAY = 0xFFFF;

    /** The day whose place would be 0, which stands for an unknown day. */
    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay()) - 1;

    private CourseTraits() {}

    static int of(Course course) {
        LocalDate start = course.startsOn();
        return place(course.status())
                | place(course.level()) << 3
                | place(course.deliveryMode()) << 6
                | (start == null ? 0 : Math.max(1, place(start)) << 16);
    }

    /** The ordinals are never stored, so their order may change between releases. */
    @SuppressWarnings("EnumOrdinal")
    private static int place(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    /** The place of a day among all days from 2000 on; 0 for any earlier day. */
    static int place(LocalDate day) {
        return Math.clamp(day.toEpochDay() - FIRST_DAY, 0, LAST_DAY);
    }

    /** A set of values, with one bit for each. */
    static int bits(List<? extends Enum<?>> values) {
        return values.stream().mapToInt(CourseTraits::bit).reduce(0, (one, other) -> one | other);
    }

    /** The bit of a value in such a set. */
    static int bit(Enum<?> value) {
        return 1 << place(value);
    }

    /** Whether the course's status is in the set. */
    static boolean hasStatus(int traits, int statuses) {
        return (statuses >>> (traits & 7) & 1) != 0;
    }

    /** Whether the course's level is in the set. */
    static boolean hasLevel(int traits, int levels) {
        return (levels >>> (traits >>> 3 & 7) & 1) != 0;
    }

    /** Whether the course's mode of delivery is in the set. */
    static boolean hasMode(int traits, int modes) {
        return (modes >>> (traits >>> 6 & 3) & 1) != 0;
    }

    /** The place of the course's first day; 0 when it is unknown. */
    static int startsOn(int traits) {
        return traits >>> 16;
    }
}
