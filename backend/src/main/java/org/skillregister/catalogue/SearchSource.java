package org.skillregister.catalogue;

import java.util.List;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.Searchable;

/** Entries of another module for the global search. */
public interface SearchSource {

    /** The number of entries that a search scans. */
    int size();

    /** @return today's candidates, in the order used for equal scores; some of them may not match */
    List<? extends Searchable> search(SearchQuery query);
}
