package org.skillregister.course.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.search.SearchAttempt;
import org.skillregister.search.SearchText;
import org.skillregister.search.TextColumn;

/**
 * Courses in order, with their most requested properties so compact in memory that a hundred thousand courses are scanned within
 * milliseconds.
 */
final class CourseRows {

    private static final CourseName[] NAMES = CourseName.values();
    private static final int UNKNOWN = -1;

    private final Course[] courses;

    /** The properties of each course that {@link CourseCriteria} examines. */
    private final int[] traits;

    /** For each {@link CourseName}, the number of the name that each course has; 0 when it has none. */
    private final int[][] names;

    /** The number of each name, which stays the same in all rows derived from these. */
    private final Map<Object, Integer> numbers;

    /** The position of each course's title in the column. */
    private final int[] titles;

    private final TextColumn column;
    private int size;

    private CourseRows(int capacity, TextColumn column, Map<Object, Integer> numbers) {
        this.courses = new Course[capacity];
        this.traits = new int[capacity];
        this.names = new int[NAMES.length][capacity];
        this.numbers = numbers;
        this.titles = new int[capacity];
        this.column = column;
    }

    /** Rows of these courses in this order, with spare room for half as much title text again. */
    static CourseRows of(List<Course> courses) {
        int room = room(courses);
        CourseRows rows = new CourseRows(courses.size(), new TextColumn(room + room / 2), new ConcurrentHashMap<>());
        courses.forEach(rows::add);
        return rows;
    }

    private static int room(List<Course> courses) {
        return courses.stream()
                .mapToInt(course -> TextColumn.room(title(course)))
                .sum();
    }

    private static SearchText title(Course course) {
        return course.entry().titleText();
    }

    int size() {
        return size;
    }

    Course course(int i) {
        return courses[i];
    }

    /** The course's traits as packed by {@link CourseCriteria#traits}. */
    int traits(int i) {
        return traits[i];
    }

    /** For each course, the number of its name; 0 when it has none. */
    @SuppressWarnings("EnumOrdinal")
    int[] names(CourseName name) {
        return names[name.ordinal()];
    }

    /** @return the number of the name; a number that no course has when the name is unknown */
    int findName(Object name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    /** Whether a word of the attempt matches the course's title. */
    boolean hasInTitle(SearchAttempt attempt, int word, int i) {
        return attempt.fits(word, column, titles[i]);
    }

    /** Whether the whole query matches the course's title. */
    boolean hasTitle(SearchAttempt attempt, int i) {
        return attempt.fitsWhole(column, titles[i]);
    }

    List<Course> all() {
        return Collections.unmodifiableList(Arrays.asList(courses));
    }

    /** Whether there is room for the titles of these courses. */
    boolean hasRoomFor(List<Course> fresh) {
        return room(fresh) <= column.free();
    }

    /** The rows without those at these ascending indexes. */
    CourseRows without(int[] places) {
        CourseRows left = new CourseRows(size - places.length, column, numbers);
        int from = 0;
        for (int place : places) {
            left.copy(this, from, place);
            from = place + 1;
        }
        left.copy(this, from, size);
        return left;
    }

    /**
     * The rows plus new ones, whose titles must fit into the spare room.
     *
     * @param places the ascending indexes before which to insert them
     */
    CourseRows with(List<Course> fresh, int[] places) {
        CourseRows all = new CourseRows(size + fresh.size(), column, numbers);
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            all.copy(this, from, places[i]);
            all.add(fresh.get(i));
            from = places[i];
        }
        all.copy(this, from, size);
        return all;
    }

    private void copy(CourseRows rows, int from, int to) {
        System.arraycopy(rows.courses, from, courses, size, to - from);
        System.arraycopy(rows.traits, from, traits, size, to - from);
        System.arraycopy(rows.titles, from, titles, size, to - from);
        for (int k = 0; k < names.length; k++) {
            System.arraycopy(rows.names[k], from, names[k], size, to - from);
        }
        size += to - from;
    }

    private void add(Course course) {
        courses[size] = course;
        traits[size] = CourseCriteria.traits(course);
        titles[size] = column.add(title(course));
        for (int k = 0; k < names.length; k++) {
            names[k][size] = number(NAMES[k].of(course));
        }
        size++;
    }

    private int number(@Nullable Object name) {
        return name == null ? 0 : numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
    }
}
