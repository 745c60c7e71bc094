package org.skillregister.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.AlternativeTitle;
import org.skillregister.reference.Citation;
import org.skillregister.search.SearchFieldList;
import org.skillregister.search.Searchable;

/**
 * An organization (社会培训评价组织) as an edition of the catalogue lists it.
 *
 * @param id stable identifier
 * @param number number (编号) in the edition
 * @param name name for display
 * @param pinyin the name in reviewed pinyin
 * @param alternativeTitles other names that people use for it, in display order
 * @param contact how to reach it; null when no source says
 * @param items its items in the edition, in printed order
 * @param citation where it is printed
 * @param searchFields the texts by which a search finds it
 * @param relatedFields further texts that count only together with these
 */
public record Organization(
        String id,
        int number,
        String name,
        String pinyin,
        List<AlternativeTitle> alternativeTitles,
        @Nullable OrganizationContact contact,
        List<CatalogueItem> items,
        Citation citation,
        SearchFieldList searchFields,
        SearchFieldList relatedFields)
        implements Searchable {

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
        return "Organization[%s %s]".formatted(id, name);
    }
}
