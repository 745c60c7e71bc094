package org.skillregister.reference;

import java.util.Map;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Holds the reference data in memory. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    RuntimeWiringConfigurer referenceScalars() {
        return wiring -> wiring.scalar(new OccupationCodeScalar().type());
    }

    @Bean
    Snapshot<ReferenceData> referenceData(
            SnapshotStore store,
            DataVersionReader versions,
            SourceReader sources,
            OccupationReader occupations,
            AlternativeTitleReader titles,
            FormerIdReader formerIds) {
        return store.add(_ -> {
            Map<String, SourceDocument> documents = sources.documents();
            CitationRow citation = new CitationRow(documents);
            return new ReferenceData(
                    versions.served(),
                    versions.all(),
                    documents,
                    sources.citedDocuments(citation),
                    sources.conflicts(citation),
                    sources.holidays(citation),
                    occupations.occupations(citation),
                    titles.uncovered(),
                    formerIds.list());
        });
    }
}
