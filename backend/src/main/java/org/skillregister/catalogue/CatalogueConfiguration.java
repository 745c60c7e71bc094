package org.skillregister.catalogue;

import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the catalogue in memory. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Snapshot<CatalogueTimeline> catalogueTimeline(
            SnapshotStore store, Snapshot<ReferenceData> reference, CatalogueReader reader) {
        return store.add(reading -> CatalogueTimeline.of(reader.read(reading.get(reference))));
    }
}
