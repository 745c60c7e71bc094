package org.skillregister.course;

import java.util.List;
import java.util.Optional;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;

/** Finds what the catalogue lists for the occupation and level that a course leads to. */
final class CatalogueMatch {

    private CatalogueMatch() {}

    /** @return empty when the course names no occupation, or an unlisted one */
    static Optional<OccupationListing> occupation(Catalogue catalogue, CourseListing listing) {
        return Optional.ofNullable(listing.occupation()).flatMap(catalogue::findOccupation);
    }

    /** @return the items that cover the course's level; a course without a work type matches all work types */
    static List<CatalogueItem> items(Catalogue catalogue, CourseListing listing) {
        return occupation(catalogue, listing).stream()
                .flatMap(occupation -> occupation.items().stream())
                .filter(item -> listing.level() != null && item.levels().contains(listing.level()))
                .filter(item -> listing.workType() == null || listing.workType().equals(item.workType()))
                .toList();
    }

    /** @return the organization that the course names, if it may assess; otherwise all that may */
    static List<Organization> shown(Catalogue catalogue, CourseListing listing) {
        List<Organization> all = items(catalogue, listing).stream()
                .map(CatalogueItem::organization)
                .distinct()
                .toList();
        List<Organization> named = all.stream()
                .filter(one -> one.id().equals(listing.assessedBy()))
                .toList();
        return named.isEmpty() ? all : named;
    }
}
