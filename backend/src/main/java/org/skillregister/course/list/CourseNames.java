package org.skillregister.course.list;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;

/** The names of courses as numbers, one column for each {@link CourseName}, so that names are compared without looking them up. */
final class CourseNames {

    private static final CourseName[] NAMES = CourseName.values();
    private static final int UNKNOWN = -1;

    /** For each {@link CourseName}, the number of the name that each course has; 0 when it has none. */
    private final int[][] columns;

    /** The number of each name, which stays the same in all columns derived from these. */
    private final Map<Object, Integer> numbers;

    private CourseNames(int capacity, Map<Object, Integer> numbers) {
        this.columns = new int[NAMES.length][capacity];
        this.numbers = numbers;
    }

    static CourseNames empty(int capacity) {
        return new CourseNames(capacity, new ConcurrentHashMap<>());
    }

    /** Empty columns whose names have the same numbers. */
    CourseNames derived(int capacity) {
        return new CourseNames(capacity, numbers);
    }

    /** For each course, the number of its name; 0 when it has none. */
    @SuppressWarnings("EnumOrdinal")
    int[] column(CourseName name) {
        return columns[name.ordinal()];
    }

    /** @return the number of the name; a number that no course has when the name is unknown */
    int find(Object name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    void set(int i, Course course) {
        for (int k = 0; k < NAMES.length; k++) {
            columns[k][i] = number(NAMES[k].of(course));
        }
    }

    private int number(@Nullable Object name) {
        return name == null ? 0 : numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
    }

    /** Copies a run of courses from other columns, as {@link System#arraycopy} does. */
    void copy(CourseNames from, int start, int to, int length) {
        for (int k = 0; k < NAMES.length; k++) {
            System.arraycopy(from.columns[k], start, columns[k], to, length);
        }
    }
}
