package org.skillregister.reference;

import org.jspecify.annotations.Nullable;

/**
 * A printed code compared with the current national classification.
 *
 * @param printedCode the code as printed
 * @param code current code; null when it has none
 * @param name current name; null when it is not known
 * @param change how the printed code differs from the classification
 * @param warning a warning for readers; null when there is none
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
