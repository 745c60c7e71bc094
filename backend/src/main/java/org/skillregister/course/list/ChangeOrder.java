package org.skillregister.course.list;

import static java.util.Comparator.comparing;

import java.time.OffsetDateTime;
import java.util.List;
import org.skillregister.course.Course;

/**
 * The courses of a list by time of change, then by id. Synchronizing clients request page after page, so the order is kept until
 * something changes.
 */
record ChangeOrder(CourseList courseList, List<Course> courses) {

    static ChangeOrder of(CourseList courseList) {
        return new ChangeOrder(
                courseList,
                courseList.rows().all().stream()
                        .sorted(comparing(Course::updatedAt, OffsetDateTime.timeLineOrder())
                                .thenComparing(Course::id))
                        .toList());
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CourseList other) {
        return courseList == other;
    }

    /** @return the courses changed after the instant */
    List<Course> after(OffsetDateTime since) {
        int low = 0;
        int high = courses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (courses.get(middle).updatedAt().isAfter(since)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return courses.subList(low, courses.size());
    }
}
