package org.skillregister.course.publishing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.CourseAuthor;
import org.skillregister.course.list.Courses;
import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.StoredCourse;
import org.skillregister.platform.error.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The courses that an author may change: those of the author's provider, but none from source documents. */
@Component
class OwnCourses {

    private final CourseTable table;
    private final Courses courses;

    OwnCourses(CourseTable table, Courses courses) {
        this.table = table;
        this.courses = courses;
    }

    /**
     * The course as shown.
     *
     * @throws AccessDeniedException when it is not the author's
     */
    Optional<Course> find(CourseAuthor author, String id) {
        Optional<Course> course = courses.find(id);
        course.ifPresent(it ->
                requireOwn(author, it.provider() == null ? null : it.provider().id()));
        return course;
    }

    /**
     * The course as stored.
     *
     * @throws AccessDeniedException when it is not the author's
     */
    Optional<StoredCourse> findStored(CourseAuthor author, String id) {
        Optional<StoredCourse> stored = table.find(id);
        stored.ifPresentOrElse(course -> requireOwn(author, course.provider()), () -> find(author, id));
        return stored;
    }

    private static void requireOwn(CourseAuthor author, @Nullable String provider) {
        if (!author.provider().equals(provider)) {
            throw AccessDeniedException.forbidden("The course is not of the key's provider");
        }
    }
}
