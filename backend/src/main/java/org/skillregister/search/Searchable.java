package org.skillregister.search;

import org.skillregister.reference.SkillLevel;

/** Something that can be found. */
public interface Searchable {

    /** @return what it is found by, its name first */
    SearchFieldList searchFields();

    /** @return texts of others that belong to it; by them it is found only together with a text of its own */
    default SearchFieldList relatedFields() {
        return SearchFieldList.NONE;
    }

    /** @return where it stands among its kind: sorts as they are listed, and tells it from the others */
    String place();

    /** @return whether it has levels of its own, so that a query which is only a level finds it */
    default boolean isLevelled() {
        return false;
    }

    /** @return whether it stays when a level is asked for; what has no levels of its own does */
    default boolean hasLevel(SkillLevel level) {
        return true;
    }
}
