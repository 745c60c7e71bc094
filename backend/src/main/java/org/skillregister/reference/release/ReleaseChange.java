package org.skillregister.reference.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/**
 * A difference between two versions of the reference data.
 *
 * @param kind what has become of it
 * @param table where it stands: a table, {@code rules} or {@code cases}
 * @param id which row or file of it
 * @param name what it is called; null when it has no name
 * @param column what of it; null when all of it comes or goes
 * @param before what the earlier version says; null when it comes, or where nothing stood
 * @param after what the later version says; null when it goes, or where nothing stands
 * @param sentence the same in words
 * @param edition the edition of the catalogue that differs so from the one before; null when the row itself has changed
 * @param row as the later version has it, or the earlier one when it goes; null for a file
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
