package org.skillregister.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * Something that stops publication.
 *
 * @param field path of what must change in the mutation's arguments or its {@code input}; null when it is no field's fault
 * @param code what is wrong, for programs
 * @param message what is wrong and what would be right, in Chinese
 * @param citations what it is measured by; empty when by nothing that is printed
 */
public record Problem(@Nullable String field, ProblemCode code, String message, List<Citation> citations) {

    /** Measured by nothing that is printed. */
    public Problem(@Nullable String field, ProblemCode code, String message) {
        this(field, code, message, List.of());
    }
}
