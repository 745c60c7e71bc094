package org.skillregister.course;

import java.util.List;
import java.util.Map;

/**
 * What the source documents say about courses.
 *
 * @param providers who offers them, by id
 * @param courses in the order of their ids
 * @param details what more the documents say, by the course's id, topic and place
 * @param notices the rules that are told beside courses
 */
public record SourceCourses(
        Map<String, TrainingProvider> providers,
        List<CourseEntry> courses,
        Map<String, List<CourseDetail>> details,
        Map<CourseNotice.Kind, CourseNotice> notices) {

    /** The database's contents and its checks see to it that every kind is there. */
    CourseNotice notice(CourseNotice.Kind kind) {
        CourseNotice notice = notices.get(kind);
        if (notice == null) {
            throw new IllegalStateException("The reference data lack the notice " + kind);
        }
        return notice;
    }
}
