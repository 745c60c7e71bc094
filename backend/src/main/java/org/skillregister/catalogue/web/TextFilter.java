package org.skillregister.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.SearchVocabulary;
import org.skillregister.search.Searchable;

/** A filter of lists that can be searched only by text; null sets no condition. */
record TextFilter(@Nullable String text) {

    static final TextFilter ALL = new TextFilter(null);

    <T extends Searchable> List<SearchHit<T>> find(List<T> all, SearchVocabulary vocabulary) {
        return SearchQuery.of("filter.text", text, vocabulary).find(all);
    }
}
