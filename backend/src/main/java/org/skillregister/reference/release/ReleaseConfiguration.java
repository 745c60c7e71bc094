package org.skillregister.reference.release;

import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.ChangeSource;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the changes of the reference data in memory. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Snapshot<ReferenceChanges> referenceChanges(
            SnapshotStore store, Snapshot<ReferenceData> reference, ReferenceChangeReader reader) {
        return store.add(reading -> reader.read(reading.get(reference)));
    }

    @Bean
    ChangeSource referenceChangeSource(Snapshot<ReferenceChanges> changes) {
        return () -> changes.get().list();
    }
}
