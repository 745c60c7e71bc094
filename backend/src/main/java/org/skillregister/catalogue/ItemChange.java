package org.skillregister.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.SkillLevel;

/**
 * An item that two editions have differently.
 *
 * @param kind how they differ
 * @param before in the first edition; null when it is not there
 * @param after in the second edition; null when it is not there
 */
public record ItemChange(
        ChangeKind kind,
        @Nullable CatalogueItem before,
        @Nullable CatalogueItem after) {

    /** As the second edition has it, or the first when the second has it not. */
    private CatalogueItem last() {
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("An item is in one of the editions");
        }
        return before;
    }

    public String name() {
        return last().name();
    }

    public Organization organization() {
        return last().organization();
    }

    /** The lowest first; empty when it is not in the first edition. */
    public List<SkillLevel> levelsBefore() {
        return before == null ? List.of() : before.levels();
    }

    /** The lowest first; empty when it is not in the second edition. */
    public List<SkillLevel> levelsAfter() {
        return after == null ? List.of() : after.levels();
    }
}
