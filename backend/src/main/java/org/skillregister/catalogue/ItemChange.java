package org.skillregister.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.SkillLevel;

/**
 * An item that differs between two editions.
 *
 * @param kind how they differ
 * @param before in the first edition; null when it is not listed
 * @param after in the second edition; null when it is not listed
 */
public record ItemChange(
        ChangeKind kind,
        @Nullable CatalogueItem before,
        @Nullable CatalogueItem after) {

    /** The item in the second edition, or in the first when the second does not list it. */
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

    /** Its levels in the first edition, lowest first; empty when that does not list it. */
    public List<SkillLevel> levelsBefore() {
        return before == null ? List.of() : before.levels();
    }

    /** Its levels in the second edition, lowest first; empty when that does not list it. */
    public List<SkillLevel> levelsAfter() {
        return after == null ? List.of() : after.levels();
    }
}
