package org.skillregister.catalogue;

import java.util.List;

/** Brings what other modules have to the search over everything. */
public interface SearchedElsewhere {

    /** @return everything of it that can be found today, in the order of equals */
    List<? extends SearchQuery.Searchable> searched();
}
