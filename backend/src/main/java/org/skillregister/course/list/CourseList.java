package org.skillregister.course.list;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.skillregister.course.Course;
import org.skillregister.course.CourseContext;

/**
 * All courses in display order: those that can still be joined first, then the most recently announced.
 *
 * @param around the day and data they are shown with
 * @param sequence number of the last change that is certainly included
 * @param rows in order, including withdrawn ones
 * @param named the lists of single providers' and occupations' courses requested so far, by provider id or occupation code
 */
record CourseList(CourseContext around, long sequence, CourseRows rows, Map<Object, List<Course>> named) {

    private static final Comparator<Course> ORDER = comparing((Course course) ->
                    course.status() == null || !course.status().isJoinable())
            .thenComparing(
                    Course::publishedAt,
                    nullsLast(OffsetDateTime.timeLineOrder().reversed()))
            .thenComparing(Course::startsOn, nullsLast(naturalOrder()))
            .thenComparing(Course::id);

    /** @param courses in any order */
    static CourseList of(CourseContext around, long sequence, Collection<Course> courses) {
        return new CourseList(
                around, sequence, CourseRows.of(courses.stream().sorted(ORDER).toList()), new ConcurrentHashMap<>());
    }

    /** @return the matching courses, in order */
    List<Course> list(CourseCriteria criteria) {
        return list(criteria.on(rows));
    }

    /**
     * The same, but cached, because other lists request it again and again.
     *
     * @param of the cache key, of which there are few
     */
    List<Course> list(Object of, CourseCriteria criteria) {
        return named.computeIfAbsent(of, _ -> list(criteria));
    }

    /** The matching courses that also match the text. */
    List<Course> list(CourseCriteria criteria, CourseText text) {
        return list(criteria.on(rows).and(text.on(rows)));
    }

    private List<Course> list(IntPredicate fits) {
        List<Course> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (fits.test(i)) {
                found.add(rows.course(i));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The same list with some courses replaced. The others are copied in long runs without being examined, so that this is fast
     * even for many courses.
     *
     * @param gone courses to remove from this list
     * @param fresh courses to add, each once
     */
    CourseList with(long newSequence, List<Course> gone, List<Course> fresh) {
        CourseRows left = gone.isEmpty()
                ? rows
                : rows.without(gone.stream()
                        .mapToInt(course -> place(rows, course))
                        .sorted()
                        .toArray());
        if (!left.hasRoomFor(fresh)) {
            return of(
                    around,
                    newSequence,
                    Stream.concat(left.all().stream(), fresh.stream()).toList());
        }
        List<Course> sorted = fresh.stream().sorted(ORDER).toList();
        int[] places =
                sorted.stream().mapToInt(course -> -1 - place(left, course)).toArray();
        return new CourseList(around, newSequence, left.with(sorted, places), new ConcurrentHashMap<>());
    }

    private static int place(CourseRows rows, Course course) {
        return Collections.binarySearch(rows.all(), course, ORDER);
    }
}
