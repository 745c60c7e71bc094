package org.skillregister.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Snapshot;
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

    /** @param day the day; null is today in Shanghai */
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

    /** @return what the second edition says otherwise than the first; empty when there is no such edition */
    public Optional<EditionComparison> compare(String first, String second) {
        CatalogueTimeline current = timeline.get();
        return current.ofEdition(first)
                .flatMap(one -> current.ofEdition(second).map(other -> EditionComparison.of(one, other)));
    }

    /** @return an organization that any edition lists, as the last one has it that does */
    public Optional<Organization> everListed(String id) {
        return timeline.get().everListed(id);
    }
}
