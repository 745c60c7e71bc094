package org.skillregister.course.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.SearchText;
import org.skillregister.search.TextColumn;

/**
 * Courses in an order, and of each what is asked for most: so close together in memory that a hundred thousand are looked through within
 * milliseconds.
 */
final class CourseRows {

    private static final CourseName[] NAMES = CourseName.values();
    private static final int UNKNOWN = -1;

    private final Course[] courses;

    /** Of each course what {@link CourseCriteria} looks at. */
    private final int[] traits;

    /** For each {@link CourseName} the number of what each course names; 0 when it does not. */
    private final int[][] names;

    /** Which number a name has; it keeps it in all rows that come of these. */
    private final Map<Object, Integer> numbers;

    /** Where each course's title stands. */
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

    /** These courses in this order. There is room for half as many titles again. */
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

    /** The course as {@link CourseCriteria#traits} has it. */
    int traits(int i) {
        return traits[i];
    }

    /** Of each course the number of what it names; 0 when it does not. */
    @SuppressWarnings("EnumOrdinal")
    int[] names(CourseName name) {
        return names[name.ordinal()];
    }

    /** @return the number of what is named; one that no course has when none names it */
    int findName(Object name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    /** Whether a word of the question fits the course's title. */
    boolean hasInTitle(SearchQuery question, int word, int i) {
        return question.fits(word, column, titles[i]);
    }

    /** Whether the whole question fits the course's title. */
    boolean hasTitle(SearchQuery question, int i) {
        return question.fitsWhole(column, titles[i]);
    }

    List<Course> all() {
        return Collections.unmodifiableList(Arrays.asList(courses));
    }

    /** Whether there is room for the titles of these courses. */
    boolean hasRoomFor(List<Course> fresh) {
        return room(fresh) <= column.free();
    }

    /** The same without what stands at these places, in rising order. */
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
     * The same and some more, for which there is room.
     *
     * @param places before which place each of them comes, in rising order
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
