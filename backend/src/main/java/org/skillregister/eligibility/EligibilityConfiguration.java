package org.skillregister.eligibility;

import java.util.SortedMap;
import java.util.TreeMap;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the rules in memory, with the documents they cite. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    Snapshot<RuleSets> ruleSets(SnapshotStore store, JdbcClient database, Snapshot<ReferenceData> reference) {
        return store.add(reading -> new RuleFiles(reading.get(reference).documents()).read(files(database)));
    }

    private static SortedMap<String, String> files(JdbcClient database) {
        SortedMap<String, String> files = new TreeMap<>();
        database.sql("select name, content from rule_file").query(row -> {
            files.put(row.getString("name"), row.getString("content"));
        });
        return files;
    }
}
