package org.skillregister.course;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * Something that may mislead readers.
 *
 * @param field path of the input field concerned
 * @param code what it is about
 * @param message what is doubtful, in Chinese
 * @param citations what schools answer for, then what the register has
 */
public record CourseWarning(String field, CourseWarningCode code, String message, List<Citation> citations) {

    /** The same, told from further outside. */
    public CourseWarning in(String path) {
        return new CourseWarning(path + "." + field, code, message, citations);
    }
}
