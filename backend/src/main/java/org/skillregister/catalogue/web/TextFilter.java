package org.skillregister.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.SearchQuery;

/** The filter of lists that are only searched by text; null is not given. */
record TextFilter(@Nullable String text) {

    static final TextFilter ALL = new TextFilter(null);

    <T extends SearchQuery.Searchable> List<T> in(List<T> all) {
        return SearchQuery.of("filter.text", text).in(all);
    }
}
