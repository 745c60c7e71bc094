package org.skillregister.course.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Something that stops publication.
 *
 * @param field path of the input field that must change; null when it is no field's fault
 * @param code what is wrong, for programs
 * @param message what is wrong and what would be right, in Chinese
 */
public record CourseProblem(@Nullable String field, CourseProblemCode code, String message) {

    /** The same, told from further outside. */
    CourseProblem in(String path) {
        return new CourseProblem(field == null ? path : path + "." + field, code, message);
    }
}
