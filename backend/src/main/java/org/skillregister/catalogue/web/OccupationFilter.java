package org.skillregister.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;

/** A filter of occupations. An occupation must meet all conditions; null sets no condition. */
record OccupationFilter(
        @Nullable String text,
        @Nullable String majorGroup,
        @Nullable Boolean assessed) {

    static final OccupationFilter ALL = new OccupationFilter(null, null, null);

    OccupationFilter {
        MajorGroups.check(majorGroup);
    }

    List<SearchHit<OccupationListing>> find(Catalogue catalogue) {
        return SearchQuery.of("filter.text", text, catalogue.vocabulary())
                .find(catalogue.occupations().values().stream()
                        .filter(this::holds)
                        .toList());
    }

    private boolean holds(OccupationListing occupation) {
        return (majorGroup == null || occupation.majorGroup().code().equals(majorGroup))
                && (assessed == null || assessed != occupation.items().isEmpty());
    }
}
