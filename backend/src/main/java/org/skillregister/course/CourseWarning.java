package org.skillregister.course;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * A warning of something that may mislead readers.
 *
 * @param field path of the input field concerned
 * @param code what it is about
 * @param message what is doubtful, in Chinese
 * @param citations the rule on what schools are responsible for, then the register's facts
 */
public record CourseWarning(String field, CourseWarningCode code, String message, List<Citation> citations) {

    /** The same warning with a field path relative to an outer input. */
    public CourseWarning in(String path) {
        return new CourseWarning(path + "." + field, code, message, citations);
    }
}
