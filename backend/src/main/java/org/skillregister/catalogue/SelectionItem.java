package org.skillregister.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.Levelled;
import org.skillregister.search.SearchFieldList;

/**
 * An occupation or work type for which a selection round seeks organizations.
 *
 * @param id stable identifier
 * @param announcedOn day of the round's announcement
 * @param number number (序号) in the round
 * @param name name for display, with the work type in brackets where there is one
 * @param workType work type; null when the item is the bare occupation
 * @param pinyin the name in reviewed pinyin
 * @param levels levels that may be applied for, the lowest first
 * @param occupation the occupation
 * @param citation where it is printed
 * @param searchFields the texts by which a search finds it
 */
public record SelectionItem(
        String id,
        LocalDate announcedOn,
        int number,
        String name,
        @Nullable String workType,
        String pinyin,
        List<SkillLevel> levels,
        OccupationListing occupation,
        Citation citation,
        SearchFieldList searchFields)
        implements Levelled {

    /** Newer rounds come first. */
    private static final long LATEST_DAY = 999_999;

    @Override
    public String place() {
        return "%06d %05d %s".formatted(LATEST_DAY - announcedOn.toEpochDay(), number, id);
    }

    // Items and occupations refer to one another, so the record's generated methods would recurse forever.

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
        return "SelectionItem[%s %s]".formatted(id, name);
    }
}
