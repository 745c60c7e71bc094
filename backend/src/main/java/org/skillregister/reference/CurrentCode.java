package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * A printed code set beside the current national classification.
 *
 * @param printedCode the code as printed
 * @param code current code; null when it has none
 * @param name current name; null when it is not known
 * @param change how print and classification differ
 * @param warning what a reader must know; null when nothing
 * @param basis what was compared with what
 * @param citation where the old code is printed
 */
public record CurrentCode(
        OccupationCode printedCode,
        @Nullable OccupationCode code,
        @Nullable String name,
        CodeChange change,
        @Nullable String warning,
        String basis,
        Citation citation) {}
