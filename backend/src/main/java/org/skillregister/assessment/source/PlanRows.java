package org.skillregister.assessment.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.skillregister.assessment.PlanKey;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the child tables of the plans and groups their rows by owner, in the order of the query. */
final class PlanRows {

    private final JdbcClient database;
    private final CitationRow citation;

    /** Builds a value from a row and its citation. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row, Citation citation) throws SQLException;
    }

    /** Reads the key of a row's owner. */
    @FunctionalInterface
    interface KeyReader<K> {
        K read(ResultSet row) throws SQLException;
    }

    PlanRows(JdbcClient database, CitationRow citation) {
        this.database = database;
        this.citation = citation;
    }

    <T> List<T> list(String sql, RowReader<T> reader) {
        return database.sql(sql)
                .query((row, _) -> reader.read(row, citation.read(row)))
                .list();
    }

    <T> Map<PlanKey, List<T>> byPlan(String sql, RowReader<T> reader) {
        return by(PlanKey::of, sql, reader);
    }

    <K, T> Map<K, List<T>> by(KeyReader<K> key, String sql, RowReader<T> reader) {
        record Keyed<K, T>(K key, T value) {}
        return list(sql, (row, where) -> new Keyed<>(key.read(row), reader.read(row, where))).stream()
                .collect(groupingBy(Keyed::key, mapping(Keyed::value, toList())));
    }
}
