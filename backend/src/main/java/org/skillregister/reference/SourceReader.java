package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the documents and what is wrong with them. */
@Component
class SourceReader {

    private final JdbcClient database;

    SourceReader(JdbcClient database) {
        this.database = database;
    }

    Map<String, SourceDocument> documents() {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        database.sql("select * from source_document order by published_on nulls last, id")
                .query(SourceDocument.class)
                .list()
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    List<SourceConflict> conflicts(CitationRow citation) {
        record Place(int conflict, Citation citation) {}
        Map<Integer, List<Citation>> places = database
                .sql("select * from source_conflict_citation order by conflict_number, position")
                .query((row, _) -> new Place(row.getInt("conflict_number"), citation.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Place::conflict, mapping(Place::citation, toList())));
        return database.sql("select * from source_conflict order by number")
                .query((row, _) -> new SourceConflict(
                        row.getInt("number"),
                        row.getString("summary"),
                        row.getString("treatment"),
                        places.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }
}
