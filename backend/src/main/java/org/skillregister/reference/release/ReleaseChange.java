package org.skillregister.reference.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/**
 * A difference between two versions of the reference data.
 *
 * @param kind the kind of change
 * @param table a table, {@code rules} or {@code cases}
 * @param id key of the row, or name of the file
 * @param name its name; null when it has none
 * @param column the changed column; null when the whole row is added or removed
 * @param before the earlier value; null when there was none
 * @param after the later value; null when there is none
 * @param sentence the change in words
 * @param edition the edition of the catalogue that differs from the one before; null when the row itself has changed
 * @param row the row in the later version, or in the earlier one if it is removed; null for a file
 */
record ReleaseChange(
        ChangeKind kind,
        String table,
        String id,
        @Nullable String name,
        @Nullable String column,
        @Nullable String before,
        @Nullable String after,
        String sentence,
        @JsonIgnore @Nullable String edition,
        @JsonIgnore @Nullable ReferenceRow row) {}
