package org.skillregister.catalogue;

import java.util.Map;
import java.util.function.Supplier;
import org.skillregister.platform.limit.ScannedLists;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the catalogue in memory. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    /** The cost of searching one entry: it has several texts, including alternative titles, and a query is tried in several ways. */
    private static final int TEXTS = 50;

    @Bean
    Snapshot<CatalogueTimeline> catalogueTimeline(
            SnapshotStore store, Snapshot<ReferenceData> reference, CatalogueReader reader) {
        return store.add(reading -> CatalogueTimeline.of(reader.read(reading.get(reference))));
    }

    @Bean
    ScannedLists catalogueLists(ObjectProvider<Catalogues> catalogues, ObjectProvider<SearchSource> others) {
        Supplier<Catalogue> today = () -> catalogues.getObject().on(null);
        return () -> Map.of(
                "Query.catalogueItems", () -> TEXTS * today.get().items().size(),
                "Query.organizations", () -> today.get().organizations().size(),
                "Query.occupations", () -> TEXTS * today.get().occupations().size(),
                "SelectionRound.items", () -> TEXTS * selectionItems(today.get()),
                "Query.search",
                        () -> TEXTS * size(today.get())
                                + others.stream().mapToInt(SearchSource::size).sum());
    }

    private static int size(Catalogue catalogue) {
        return catalogue.items().size()
                + catalogue.organizations().size()
                + catalogue.occupations().size()
                + selectionItems(catalogue);
    }

    private static int selectionItems(Catalogue catalogue) {
        return catalogue.rounds().stream()
                .mapToInt(round -> round.items().size())
                .sum();
    }
}
