package org.skillregister.catalogue;

import java.util.List;

/** Brings what other modules have to the search over everything. */
public interface SearchedElsewhere {

    /** How many are looked through for it. */
    int size();

    /** @return what of it fits today, in the order of equals; what does not fit may be among it */
    List<? extends SearchQuery.Searchable> searched(SearchQuery query);
}
