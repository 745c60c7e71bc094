package org.skillregister.course;

import java.util.List;
import java.util.Map;

/**
 * The courses in the source documents.
 *
 * @param providers the training providers, by id
 * @param courses in the order of their ids
 * @param details further details, by the course's id and in the order of topic and position
 * @param notices the rules shown beside courses
 */
public record SourceCourses(
        Map<String, TrainingProvider> providers,
        List<CourseEntry> courses,
        Map<String, List<CourseDetail>> details,
        Map<CourseNotice.Kind, CourseNotice> notices) {

    /** The reference data and their checks guarantee that every kind exists. */
    CourseNotice notice(CourseNotice.Kind kind) {
        CourseNotice notice = notices.get(kind);
        if (notice == null) {
            throw new IllegalStateException("The reference data lack the notice " + kind);
        }
        return notice;
    }
}
