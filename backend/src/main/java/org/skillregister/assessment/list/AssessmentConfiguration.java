package org.skillregister.assessment.list;

import java.util.Map;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.source.AssessmentPlanReader;
import org.skillregister.platform.limit.ScannedLists;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the plans of the source documents in memory. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    Snapshot<AssessmentData> assessmentData(
            SnapshotStore store, Snapshot<ReferenceData> reference, AssessmentPlanReader reader) {
        return store.add(reading -> reader.read(reading.get(reference)));
    }

    @Bean
    ScannedLists assessmentLists(ObjectProvider<AssessmentRounds> rounds) {
        return () -> Map.of("Query.rounds", () -> rounds.getObject().size());
    }
}
