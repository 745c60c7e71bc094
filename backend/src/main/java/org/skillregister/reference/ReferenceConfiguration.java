package org.skillregister.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;

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
            JdbcClient database,
            SourceReader sources,
            OccupationReader occupations,
            AlternativeTitleReader titles) {
        return store.add(_ -> {
            Map<String, SourceDocument> documents = sources.documents();
            CitationRow citation = new CitationRow(documents);
            return new ReferenceData(
                    new DataVersion(digest(database), verifiedOn(documents)),
                    documents,
                    sources.citedDocuments(citation),
                    sources.conflicts(citation),
                    sources.holidays(citation),
                    occupations.occupations(citation),
                    titles.uncovered());
        });
    }

    private static String digest(JdbcClient database) {
        return database.sql("select reference_digest()").query(String.class).single();
    }

    private static LocalDate verifiedOn(Map<String, SourceDocument> documents) {
        return documents.values().stream()
                .map(SourceDocument::verifiedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
