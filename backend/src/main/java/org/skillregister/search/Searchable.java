package org.skillregister.search;

import org.skillregister.reference.SkillLevel;

/** Something that a search can find. */
public interface Searchable {

    /** @return the texts by which a search finds it, its name first */
    SearchFieldList searchFields();

    /** @return texts of related things, which find it only together with a text of its own */
    default SearchFieldList relatedFields() {
        return SearchFieldList.NONE;
    }

    /** @return a unique key that sorts entries of its kind in listing order */
    String place();

    /** @return whether it has levels of its own, so that a query which is only a level finds it */
    default boolean isLevelled() {
        return false;
    }

    /** @return whether it passes a query for a level; anything without levels of its own does */
    default boolean hasLevel(SkillLevel level) {
        return true;
    }
}
