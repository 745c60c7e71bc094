package org.skillregister.reference.release;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a version of the reference data.
 *
 * @param file the file's name
 * @param line the line in it, from 1; 0 when it concerns the whole file
 * @param field the column or key; null when it concerns the whole line
 * @param message what is wrong
 */
public record ReleaseProblem(
        String file, long line, @Nullable String field, String message) {

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return field == null ? "%s: %s".formatted(place, message) : "%s: %s: %s".formatted(place, field, message);
    }
}
