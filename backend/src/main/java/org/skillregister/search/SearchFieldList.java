package org.skillregister.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts by which a search finds something. The bits that a match requires are kept in one array, so that a word is compared
 * only with the few texts that it may match.
 */
public final class SearchFieldList {

    /** No texts. */
    public static final SearchFieldList NONE = of(List.of());

    private final List<SearchField> fields;

    /** Made on the first search, when the list is complete. Several threads may make it at once, with the same result. */
    private volatile long @Nullable [] masks;

    private SearchFieldList(List<SearchField> fields) {
        this.fields = fields;
    }

    /** @param fields a list that may grow until the first search */
    public static SearchFieldList of(List<SearchField> fields) {
        return new SearchFieldList(fields);
    }

    /** All fields. */
    public List<SearchField> all() {
        return fields;
    }

    SearchField get(int place) {
        return fields.get(place);
    }

    /** @return the next index, from this one on, of a text that has these bits; the number of texts when there is none */
    int next(int from, long bits) {
        long[] all = masks();
        int place = from;
        while (place < all.length && (all[place] & bits) != bits) {
            place++;
        }
        return place;
    }

    int size() {
        return masks().length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchFieldList list && fields.equals(list.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    private long[] masks() {
        long[] known = masks;
        if (known == null) {
            known = fields.stream().mapToLong(field -> field.text().mask()).toArray();
            masks = known;
        }
        return known;
    }
}
