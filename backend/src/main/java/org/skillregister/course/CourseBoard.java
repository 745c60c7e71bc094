package org.skillregister.course;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * All courses in the order in which they are shown: what can still be joined first, then the most recently announced.
 *
 * @param around what they are shown with
 * @param sequence number of the last change that is certainly in it
 * @param courses in order, withdrawn ones too
 */
record CourseBoard(CourseSurroundings around, long sequence, List<Course> courses) {

    private static final Comparator<Course> ORDER = comparing((Course course) ->
                    course.status() == null || !course.status().isJoinable())
            .thenComparing(Course::publishedAt, nullsLast(reverseOrder()))
            .thenComparing(Course::startsOn, nullsLast(naturalOrder()))
            .thenComparing(Course::id);

    /** @param courses in any order */
    static CourseBoard of(CourseSurroundings around, long sequence, Collection<Course> courses) {
        return new CourseBoard(around, sequence, courses.stream().sorted(ORDER).toList());
    }

    /**
     * The same with some courses exchanged. What stays is copied in long stretches and not looked at, so that it takes little time also
     * when there are many.
     *
     * @param gone courses that are on this board
     * @param fresh courses that are not, each once
     */
    CourseBoard with(long newSequence, List<Course> gone, List<Course> fresh) {
        return new CourseBoard(
                around,
                newSequence,
                Collections.unmodifiableList(
                        plus(minus(gone), fresh.stream().sorted(ORDER).toList())));
    }

    private List<Course> minus(List<Course> gone) {
        List<Course> left = new ArrayList<>(courses.size());
        int from = 0;
        for (int place : gone.stream()
                .mapToInt(course -> Collections.binarySearch(courses, course, ORDER))
                .sorted()
                .toArray()) {
            left.addAll(courses.subList(from, place));
            from = place + 1;
        }
        left.addAll(courses.subList(from, courses.size()));
        return left;
    }

    private static List<Course> plus(List<Course> some, List<Course> fresh) {
        List<Course> all = new ArrayList<>(some.size() + fresh.size());
        int from = 0;
        for (Course course : fresh) {
            int place = -1 - Collections.binarySearch(some, course, ORDER);
            all.addAll(some.subList(from, place));
            all.add(course);
            from = place;
        }
        all.addAll(some.subList(from, some.size()));
        return all;
    }
}
