package org.skillregister.course.list;

import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;

/** What a course names and is asked for by name. */
enum CourseName {
    OCCUPATION,
    PROVIDER,
    DISTRICT,
    JURISDICTION;

    /** @return null when the course does not say */
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
