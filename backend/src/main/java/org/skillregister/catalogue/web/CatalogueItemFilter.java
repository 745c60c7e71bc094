package org.skillregister.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** Which catalogue items; all given parts must hold, and null is not given. */
record CatalogueItemFilter(
        @Nullable String text,
        @Nullable List<SkillLevel> levels,
        @Nullable String organization,
        @Nullable OccupationCode occupation,
        @Nullable String majorGroup) {

    static final CatalogueItemFilter ALL = new CatalogueItemFilter(null, null, null, null, null);

    CatalogueItemFilter {
        MajorGroups.check(majorGroup);
    }

    SearchQuery query() {
        return SearchQuery.of("filter.text", text);
    }

    /** The same, but for the text. */
    List<CatalogueItem> in(List<CatalogueItem> items) {
        return items.stream().filter(this::holds).toList();
    }

    private boolean holds(CatalogueItem item) {
        return (levels == null || levels.isEmpty() || item.levels().stream().anyMatch(levels::contains))
                && (organization == null || item.organization().id().equals(organization))
                && (occupation == null || item.occupation().code().equals(occupation))
                && (majorGroup == null || item.occupation().majorGroup().code().equals(majorGroup));
    }
}
