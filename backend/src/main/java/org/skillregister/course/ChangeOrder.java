package org.skillregister.course;

import static java.util.Comparator.comparing;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The courses of a board in the order in which they were changed, and then of their ids. Whoever syncs asks for page after page, so it is kept
 * for as long as nothing changes.
 */
record ChangeOrder(CourseBoard board, List<Course> courses) {

    static ChangeOrder of(CourseBoard board) {
        return new ChangeOrder(
                board,
                board.rows().all().stream()
                        .sorted(comparing(Course::updatedAt, OffsetDateTime.timeLineOrder())
                                .thenComparing(Course::id))
                        .toList());
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CourseBoard other) {
        return board == other;
    }

    /** @return those that were changed after the instant */
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
