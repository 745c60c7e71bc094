package org.skillregister.assessment;

import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the plans in memory. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    Snapshot<AssessmentData> assessmentData(
            SnapshotStore store, Snapshot<ReferenceData> reference, AssessmentPlanReader reader) {
        return store.add(reading -> reader.read(reading.get(reference)));
    }
}
