package org.skillregister.course.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * Something that stops publication.
 *
 * @param field path of the input field that must change; null when it is no field's fault
 * @param code what is wrong, for programs
 * @param message what is wrong and what would be right, in Chinese
 */
public record CourseProblem(@Nullable String field, CourseProblemCode code, String message) {

    /** As other problems have them. A listing is wrong in itself, by nothing that is printed. */
    public List<Citation> citations() {
        return List.of();
    }

    /** The same, told from further outside. */
    CourseProblem in(String path) {
        return new CourseProblem(field == null ? path : path + "." + field, code, message);
    }
}
