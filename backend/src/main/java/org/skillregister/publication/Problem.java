package org.skillregister.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A problem that prevents publication.
 *
 * @param field path of the faulty field in the mutation's arguments or its {@code input}; null when no field is at fault
 * @param code what is wrong, for programs
 * @param message what is wrong and how to correct it, in Chinese
 * @param citations the sources behind the check; empty when it is not based on a source
 */
public record Problem(@Nullable String field, ProblemCode code, String message, List<Citation> citations) {

    /** A problem that is not based on a source. */
    public Problem(@Nullable String field, ProblemCode code, String message) {
        this(field, code, message, List.of());
    }
}
