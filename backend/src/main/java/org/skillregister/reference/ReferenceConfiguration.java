package org.skillregister.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.skillregister.platform.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the reference data in memory. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    @Order(1)
    Snapshot<ReferenceData> referenceData(
            PlatformTransactionManager transactions,
            JdbcClient database,
            SourceReader sources,
            OccupationReader occupations,
            AlternativeTitleReader titles) {
        return new Snapshot<>(transactions, () -> {
            Map<String, SourceDocument> documents = sources.documents();
            CitationRow citation = new CitationRow(documents);
            return new ReferenceData(
                    new DataVersion(digest(database), verifiedOn(documents)),
                    documents,
                    sources.conflicts(citation),
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
