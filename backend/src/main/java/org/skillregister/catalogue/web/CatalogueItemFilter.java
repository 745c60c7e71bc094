package org.skillregister.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;

/** A filter of catalogue items. An item must meet all conditions; null sets no condition. */
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

    List<SearchHit<CatalogueItem>> find(Catalogue catalogue) {
        return SearchQuery.of("filter.text", text, catalogue.vocabulary())
                .find(catalogue.items().stream().filter(this::holds).toList());
    }

    private boolean holds(CatalogueItem item) {
        return (levels == null || levels.isEmpty() || item.levels().stream().anyMatch(levels::contains))
                && (organization == null || item.organization().id().equals(organization))
                && (occupation == null || item.occupation().code().equals(occupation))
                && (majorGroup == null || item.occupation().majorGroup().code().equals(majorGroup));
    }
}
