package org.skillregister.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.Levelled;
import org.skillregister.search.SearchFieldList;

/**
 * A catalogue item (评价项目): organization × occupation × work type, with its levels, in one edition.
 *
 * @param id stable identifier
 * @param number number (序号) in the edition
 * @param name name for display, with the work type in brackets where there is one
 * @param workType work type; null when the item is the bare occupation
 * @param pinyin the name in reviewed pinyin
 * @param levels levels that may be assessed, the lowest first
 * @param occupation the occupation
 * @param organization the organization that assesses
 * @param edition the edition that lists it
 * @param citation where it is printed
 * @param searchFields the texts by which a search finds it
 */
public record CatalogueItem(
        String id,
        int number,
        String name,
        @Nullable String workType,
        String pinyin,
        List<SkillLevel> levels,
        OccupationListing occupation,
        Organization organization,
        CatalogueEdition edition,
        Citation citation,
        SearchFieldList searchFields)
        implements Levelled {

    @Override
    public String place() {
        return "%05d %s".formatted(number, id);
    }

    // Items and organizations refer to one another, so the record's generated methods would recurse forever.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CatalogueItem[%s %s]".formatted(id, name);
    }
}
