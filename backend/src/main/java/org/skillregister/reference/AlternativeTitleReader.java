package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the alternative titles of occupations, and the titles that people look for but no list has. */
@Component
class AlternativeTitleReader {

    private final JdbcClient database;

    AlternativeTitleReader(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<AlternativeTitle>> byOccupation(CitationRow citation) {
        record Row(String code, AlternativeTitle title) {}
        AlternativeTitleRow titles = new AlternativeTitleRow(citation);
        return database
                .sql("select * from alternative_title order by occupation_code, position")
                .query((row, _) -> new Row(row.getString("occupation_code"), titles.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::code, mapping(Row::title, toList())));
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
