package org.skillregister.course.list;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.stream.Stream;
import org.skillregister.course.Course;

/** An order of courses. Courses that can be joined always come first. */
public enum CourseOrder {
    NEWEST,
    DEADLINE;

    /** A unique key of a course that sorts in this order. */
    public String place(Course course) {
        return this == NEWEST ? course.place() : course.placeByDeadline();
    }

    /** @param found courses in the order NEWEST */
    public List<Course> sort(List<Course> found) {
        if (this == NEWEST) {
            return found;
        }
        int joinable = 0;
        while (joinable < found.size() && isJoinable(found.get(joinable))) {
            joinable++;
        }
        // The sort is stable, so courses that share a day stay in their order.
        Stream<Course> byDeadline =
                found.subList(0, joinable).stream().sorted(comparing(Course::joinBy, nullsLast(naturalOrder())));
        return Stream.concat(byDeadline, found.subList(joinable, found.size()).stream())
                .toList();
    }

    private static boolean isJoinable(Course course) {
        return course.status() != null && course.status().isJoinable();
    }
}
