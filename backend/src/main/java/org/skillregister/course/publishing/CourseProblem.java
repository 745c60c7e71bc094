package org.skillregister.course.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A problem that prevents publication.
 *
 * @param field path of the input field that must change; null when no field is at fault
 * @param code what is wrong, for programs
 * @param message what is wrong and how to correct it, in Chinese
 */
public record CourseProblem(@Nullable String field, CourseProblemCode code, String message) {

    /** Always empty: unlike other problems, those of a listing are not based on a printed source. */
    public List<Citation> citations() {
        return List.of();
    }

    /** The same problem with a field path relative to an outer input. */
    CourseProblem in(String path) {
        return new CourseProblem(field == null ? path : path + "." + field, code, message);
    }
}
