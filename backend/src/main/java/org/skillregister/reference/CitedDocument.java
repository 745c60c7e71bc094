package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * A document that a source document refers to but that is not among the sources.
 *
 * @param number its number as printed; null when none is printed
 * @param title its title, with its title marks
 * @param role why it is referred to
 * @param citation where the reference is printed
 */
public record CitedDocument(@Nullable String number, String title, Role role, Citation citation) {

    /** Why a document is referred to. */
    public enum Role {
        BASIS,
        REFERENCE
    }
}
