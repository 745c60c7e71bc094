package org.skillregister.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts something is found by. What each must have to be found stands side by side, so that a word is matched only with the few that it may fit.
 */
public final class SearchFieldList {

    /** No texts. */
    public static final SearchFieldList NONE = of(List.of());

    private final List<SearchField> fields;

    /** Made when something is searched for, as the list is complete then; by several threads at once, each the same. */
    private volatile long @Nullable [] masks;

    private SearchFieldList(List<SearchField> fields) {
        this.fields = fields;
    }

    /** @param fields may grow until something is searched for */
    public static SearchFieldList of(List<SearchField> fields) {
        return new SearchFieldList(fields);
    }

    /** All of them. */
    public List<SearchField> all() {
        return fields;
    }

    SearchField get(int place) {
        return fields.get(place);
    }

    /** @return the next place, from this one on, of a text that has these bits; as many as there are texts when none has */
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
