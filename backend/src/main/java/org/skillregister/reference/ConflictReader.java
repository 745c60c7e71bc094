package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the source conflicts and the subjects that they affect. */
@Component
class ConflictReader {

    private final JdbcClient database;

    ConflictReader(JdbcClient database) {
        this.database = database;
    }

    List<SourceConflict> conflicts(CitationRow citation) {
        Map<Integer, List<Citation>> places = places(citation);
        Map<Integer, List<ConflictSubject>> subjects = subjects();
        return database.sql("select * from source_conflict order by number")
                .query((row, _) -> new SourceConflict(
                        row.getInt("number"),
                        row.getString("summary"),
                        row.getString("treatment"),
                        ConflictImpact.valueOf(row.getString("impact")),
                        row.getString("decides"),
                        subjects.getOrDefault(row.getInt("number"), List.of()),
                        places.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Citation>> places(CitationRow citation) {
        record Place(int conflict, Citation citation) {}
        return database
                .sql("select * from source_conflict_citation order by conflict_number, position")
                .query((row, _) -> new Place(row.getInt("conflict_number"), citation.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Place::conflict, mapping(Place::citation, toList())));
    }

    private Map<Integer, List<ConflictSubject>> subjects() {
        record Touched(int conflict, ConflictSubject subject) {}
        return database
                .sql("select * from source_conflict_subject order by conflict_number, subject, subject_id")
                .query((row, _) -> new Touched(
                        row.getInt("conflict_number"),
                        new ConflictSubject(
                                ConflictSubject.Kind.valueOf(row.getString("subject")), row.getString("subject_id"))))
                .list()
                .stream()
                .collect(groupingBy(Touched::conflict, mapping(Touched::subject, toList())));
    }
}
