package org.skillregister.search;

import java.util.List;
import org.skillregister.reference.SkillLevel;

/** Something with levels of its own: a query for one of them finds it. */
public interface Levelled extends Searchable {

    /** @return its levels, the lowest first */
    List<SkillLevel> levels();

    @Override
    default boolean isLevelled() {
        return true;
    }

    @Override
    default boolean hasLevel(SkillLevel level) {
        return levels().contains(level);
    }
}
