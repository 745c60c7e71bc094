package org.skillregister.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.SearchQuery;

/** The filter of lists that are only searched by text; null is not given. */
record TextFilter(@Nullable String text) {

    static final TextFilter ALL = new TextFilter(null);

    SearchQuery query() {
        return SearchQuery.of("filter.text", text);
    }
}
