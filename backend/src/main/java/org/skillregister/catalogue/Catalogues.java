package org.skillregister.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.OccupationCode;
import org.springframework.stereotype.Component;

/** The catalogue on any day. */
@Component
public class Catalogues {

    private final Snapshot<CatalogueTimeline> timeline;
    private final Clock clock;

    Catalogues(Snapshot<CatalogueTimeline> timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param day the day; null means today in Shanghai */
    public Catalogue on(@Nullable LocalDate day) {
        return timeline.get().on(day == null ? LocalDate.now(clock) : day);
    }

    /** @return all editions, newest first */
    public List<CatalogueEdition> editions() {
        return timeline.get().editions();
    }

    /** @return the organization in each edition that lists it, newest first */
    public List<OrganizationListing> listingsOf(String organization) {
        CatalogueTimeline current = timeline.get();
        return current.editions().stream()
                .flatMap(edition -> current.on(edition.effectiveFrom()).findOrganization(organization).stream()
                        .map(listed -> new OrganizationListing(edition, listed)))
                .toList();
    }

    /** @return the organization in the newest edition that lists it */
    public Optional<OrganizationListing> lastListingOf(String organization) {
        return listingsOf(organization).stream().findFirst();
    }

    /** @return the differences between the first edition and the second; empty when one of them does not exist */
    public Optional<EditionComparison> compare(String first, String second) {
        CatalogueTimeline current = timeline.get();
        return current.ofEdition(first)
                .flatMap(one -> current.ofEdition(second).map(other -> EditionComparison.of(one, other)));
    }

    /** Name of an organization in the last edition that lists it, or its id when none does. */
    public String nameOf(String organization) {
        return everListed(organization).map(Organization::name).orElse(organization);
    }

    /** Name of an occupation in the last list that has it, or its code when none does. */
    public String nameOf(OccupationCode code) {
        return everListed(code).map(OccupationListing::name).orElse(code.value());
    }

    /** @return the differences between each earlier edition and this one, nearest first */
    public List<EditionComparison> comparisons(CatalogueEdition edition) {
        return editions().stream()
                .filter(other -> other.effectiveFrom().isBefore(edition.effectiveFrom()))
                .flatMap(other -> compare(other.id(), edition.id()).stream())
                .toList();
    }

    /** @return an occupation that any edition or selection round lists, as in the last one that lists it */
    public Optional<OccupationListing> everListed(OccupationCode code) {
        return timeline.get().everListed(code);
    }

    /** @return an organization that any edition lists, as in the last one that lists it */
    public Optional<Organization> everListed(String id) {
        return timeline.get().everListed(id);
    }
}
