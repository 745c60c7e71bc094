package org.skillregister.subsidy;

import java.util.List;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the schemes in memory. */
@Configuration(proxyBeanMethods = false)
class SubsidyConfiguration {

    @Bean
    Snapshot<List<SubsidyScheme>> subsidySchemes(
            SnapshotStore store, Snapshot<ReferenceData> reference, SubsidySchemeReader reader) {
        return store.add(reading -> reader.schemes(reading.get(reference)));
    }
}
