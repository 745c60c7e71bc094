package org.skillregister.course.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a transaction.
 *
 * @param course id of the course; null when there is none
 * @param problems why nothing was done; empty on success
 */
record CourseOutcome(@Nullable String course, List<CourseProblem> problems) {

    static CourseOutcome done(String course) {
        return new CourseOutcome(course, List.of());
    }

    static CourseOutcome refused(
            @Nullable String course, @Nullable String field, CourseProblemCode code, String message) {
        return new CourseOutcome(course, List.of(new CourseProblem(field, code, message)));
    }
}
