package org.skillregister.course.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.skillregister.course.Course;
import org.skillregister.search.SearchAttempt;
import org.skillregister.search.SearchText;
import org.skillregister.search.TextColumn;

/**
 * Courses in order, with their most requested properties so compact in memory that a hundred thousand courses are scanned within
 * milliseconds.
 */
final class CourseRows {

    private final Course[] courses;

    /** The {@link CourseTraits} of each course. */
    private final int[] traits;

    private final CourseNames names;

    /** The position of each course's title in the column. */
    private final int[] titles;

    private final TextColumn column;
    private int size;

    private CourseRows(int capacity, TextColumn column, CourseNames names) {
        this.courses = new Course[capacity];
        this.traits = new int[capacity];
        this.names = names;
        this.titles = new int[capacity];
        this.column = column;
    }

    /** Rows of these courses in this order, with spare room for half as much title text again. */
    static CourseRows of(List<Course> courses) {
        int room = room(courses);
        CourseRows rows =
                new CourseRows(courses.size(), new TextColumn(room + room / 2), CourseNames.empty(courses.size()));
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

    /** The course's {@link CourseTraits}. */
    int traits(int i) {
        return traits[i];
    }

    CourseNames names() {
        return names;
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
        CourseRows left = derived(size - places.length);
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
        CourseRows all = derived(size + fresh.size());
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            all.copy(this, from, places[i]);
            all.add(fresh.get(i));
            from = places[i];
        }
        all.copy(this, from, size);
        return all;
    }

    /** Empty rows that share the titles and the numbers of names. */
    private CourseRows derived(int capacity) {
        return new CourseRows(capacity, column, names.derived(capacity));
    }

    private void copy(CourseRows rows, int from, int to) {
        System.arraycopy(rows.courses, from, courses, size, to - from);
        System.arraycopy(rows.traits, from, traits, size, to - from);
        System.arraycopy(rows.titles, from, titles, size, to - from);
        names.copy(rows.names, from, size, to - from);
        size += to - from;
    }

    private void add(Course course) {
        courses[size] = course;
        traits[size] = CourseTraits.of(course);
        titles[size] = column.add(title(course));
        names.set(size, course);
        size++;
    }
}
