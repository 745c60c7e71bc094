package org.skillregister.catalogue;

import org.skillregister.platform.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the catalogue in memory. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    @Order(2)
    Snapshot<CatalogueTimeline> catalogueTimeline(
            PlatformTransactionManager transactions, Snapshot<ReferenceData> reference, CatalogueReader reader) {
        return new Snapshot<>(transactions, () -> CatalogueTimeline.of(reader.read(reference.get())));
    }
}
