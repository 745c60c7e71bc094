package org.skillregister.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skillregister.reference.CitationRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rules in the notices of the editions, by edition. */
@Component
class CatalogueRuleReader {

    private final JdbcClient database;

    CatalogueRuleReader(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<CatalogueRule>> rules(CitationRow citation) {
        record Row(String edition, CatalogueRule rule) {}
        return database
                .sql("select * from catalogue_rule")
                .query((row, _) -> new Row(
                        row.getString("edition_id"),
                        new CatalogueRule(
                                CatalogueRule.Topic.valueOf(row.getString("topic")),
                                row.getInt("number"),
                                row.getString("summary"),
                                citation.read(row))))
                .list()
                .stream()
                .sorted(Comparator.comparing((Row row) -> row.rule().topic())
                        .thenComparingInt(row -> row.rule().number()))
                .collect(groupingBy(Row::edition, mapping(Row::rule, toList())));
    }

    Map<String, List<CatalogueLink>> links(CitationRow citation) {
        record Row(String edition, CatalogueLink link) {}
        return database
                .sql("select * from catalogue_link order by edition_id, position")
                .query((row, _) -> new Row(
                        row.getString("edition_id"),
                        new CatalogueLink(
                                CatalogueLink.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("path"),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::edition, mapping(Row::link, toList())));
    }
}
