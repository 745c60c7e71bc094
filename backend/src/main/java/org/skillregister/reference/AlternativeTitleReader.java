package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people call the occupations, and what they look for that is none of them. */
@Component
class AlternativeTitleReader {

    private final JdbcClient database;

    AlternativeTitleReader(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<AlternativeTitle>> byOccupation(CitationRow citation) {
        record Row(String code, AlternativeTitle title) {}
        return database
                .sql("select * from alternative_title order by occupation_code, position")
                .query((row, _) -> new Row(row.getString("occupation_code"), title(row, citation)))
                .list()
                .stream()
                .collect(groupingBy(Row::code, mapping(Row::title, toList())));
    }

    private static AlternativeTitle title(ResultSet row, CitationRow citation) throws SQLException {
        return new AlternativeTitle(
                row.getString("text"),
                AlternativeTitle.Kind.valueOf(row.getString("kind")),
                row.getString("work_type"),
                row.getString("pinyin"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("document_id") == null ? null : citation.read(row));
    }

    List<UncoveredTitle> uncovered() {
        return database.sql("select * from uncovered_title order by position")
                .query((row, _) -> new UncoveredTitle(
                        row.getString("text"),
                        row.getString("pinyin"),
                        codes(row.getString("nearest")),
                        row.getObject("reviewed_on", LocalDate.class)))
                .list();
    }

    private static List<OccupationCode> codes(@Nullable String printed) {
        return printed == null
                ? List.of()
                : Stream.of(printed.split("、", -1)).map(OccupationCode::of).toList();
    }
}
