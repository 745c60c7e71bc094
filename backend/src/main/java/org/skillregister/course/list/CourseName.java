package org.skillregister.course.list;

import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;

/** A property of a course that is searched by name. */
enum CourseName {
    OCCUPATION,
    PROVIDER,
    DISTRICT,
    JURISDICTION;

    /** @return null when the course does not state it */
    @Nullable
    Object of(Course course) {
        return switch (this) {
            case OCCUPATION -> course.listing().occupation();
            case PROVIDER ->
                course.provider() == null ? null : course.provider().id();
            case DISTRICT -> course.district();
            case JURISDICTION -> course.jurisdiction();
        };
    }
}
