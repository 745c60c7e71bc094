package org.skillregister.catalogue;

import java.util.List;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.Searchable;

/** Entries of another module, for the search over everything. */
public interface SearchSource {

    /** How many entries a search looks through. */
    int size();

    /** @return what of it fits today, in the order of equals; what does not fit may be among it */
    List<? extends Searchable> search(SearchQuery query);
}
