package org.skillregister.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;
import org.skillregister.search.SearchVocabulary;

/**
 * Everything that is listed on a day, prepared for reading.
 *
 * @param edition the edition in force; null before the first
 * @param organizations by printed number
 * @param items by printed number
 * @param occupations by code
 * @param rounds announced selection rounds, newest first
 * @param vocabulary the search vocabulary of all entries
 */
public record Catalogue(
        @Nullable CatalogueEdition edition,
        Map<String, Organization> organizations,
        List<CatalogueItem> items,
        Map<OccupationCode, OccupationListing> occupations,
        List<SelectionRound> rounds,
        SearchVocabulary vocabulary) {

    public Optional<Organization> findOrganization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<OccupationListing> findOccupation(OccupationCode code) {
        return Optional.ofNullable(occupations.get(code));
    }
}
