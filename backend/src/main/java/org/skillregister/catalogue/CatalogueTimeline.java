package org.skillregister.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.skillregister.reference.OccupationCode;

/**
 * The catalogue on every day: one {@link Catalogue} for each period without changes, so that requests find everything prepared.
 *
 * @param editions newest first
 * @param byFirstDay each period by its first day
 */
record CatalogueTimeline(List<CatalogueEdition> editions, NavigableMap<LocalDate, Catalogue> byFirstDay) {

    static CatalogueTimeline of(CatalogueRows rows) {
        TreeSet<LocalDate> firstDays = new TreeSet<>(List.of(LocalDate.MIN));
        rows.editions().stream()
                .flatMap(edition -> Stream.of(edition.effectiveFrom(), edition.supersededOn()))
                .filter(day -> day != null)
                .forEach(firstDays::add);
        rows.rounds().stream()
                .flatMap(round -> Stream.of(
                        round.announcedOn(),
                        round.window().opensAt().toLocalDate(),
                        round.window().closedFrom()))
                .forEach(firstDays::add);
        SearchFields fields = new SearchFields();
        NavigableMap<LocalDate, Catalogue> byFirstDay = new TreeMap<>();
        firstDays.forEach(day -> byFirstDay.put(day, CatalogueAssembly.on(day, rows, fields)));
        return new CatalogueTimeline(rows.editions(), byFirstDay);
    }

    Catalogue on(LocalDate day) {
        Map.Entry<LocalDate, Catalogue> stretch = byFirstDay.floorEntry(day);
        if (stretch == null) {
            throw new IllegalStateException("The first stretch begins with the first day there is");
        }
        return stretch.getValue();
    }

    /** @return the catalogue on the first day of an edition */
    Optional<Catalogue> ofEdition(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .map(edition -> on(edition.effectiveFrom()));
    }

    /** @return the occupation as in the last list that has it */
    Optional<OccupationListing> everListed(OccupationCode code) {
        return byFirstDay.descendingMap().values().stream()
                .flatMap(catalogue -> catalogue.findOccupation(code).stream())
                .findFirst();
    }

    /** @return the organization as in the last edition that lists it */
    Optional<Organization> everListed(String id) {
        return byFirstDay.descendingMap().values().stream()
                .flatMap(catalogue -> catalogue.findOrganization(id).stream())
                .findFirst();
    }
}
