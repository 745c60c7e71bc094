package org.skillregister.eligibility;

import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the rules in memory, with the documents they cite. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    Snapshot<RuleBook> ruleBook(SnapshotStore store, Snapshot<ReferenceData> reference) {
        return store.add(reading -> new RuleFiles(reading.get(reference).documents()).read());
    }
}
