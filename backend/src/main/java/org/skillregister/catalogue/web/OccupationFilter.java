package org.skillregister.catalogue.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.SearchQuery;

/** Which occupations; all given parts must hold, and null is not given. */
record OccupationFilter(
        @Nullable String text,
        @Nullable String majorGroup,
        @Nullable Boolean assessed) {

    static final OccupationFilter ALL = new OccupationFilter(null, null, null);

    OccupationFilter {
        MajorGroups.check(majorGroup);
    }

    SearchQuery query() {
        return SearchQuery.of("filter.text", text);
    }

    /** The same, but for the text. */
    List<OccupationListing> in(Collection<OccupationListing> occupations) {
        return occupations.stream().filter(this::holds).toList();
    }

    private boolean holds(OccupationListing occupation) {
        return (majorGroup == null || occupation.majorGroup().code().equals(majorGroup))
                && (assessed == null || assessed != occupation.items().isEmpty());
    }
}
