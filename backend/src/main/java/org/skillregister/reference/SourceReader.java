package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the documents with their passages and references, and the public holidays. */
@Component
class SourceReader {

    private final JdbcClient database;
    private final ConflictReader conflicts;

    SourceReader(JdbcClient database, ConflictReader conflicts) {
        this.database = database;
        this.conflicts = conflicts;
    }

    Map<String, SourceDocument> documents() {
        Map<String, Map<String, SourcePassage>> passages = passages();
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        database.sql("select * from source_document order by published_on nulls last, id")
                .query((row, _) -> document(row, passages))
                .list()
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    private static SourceDocument document(ResultSet row, Map<String, Map<String, SourcePassage>> passages)
            throws SQLException {
        String id = row.getString("id");
        return new SourceDocument(
                id,
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                row.getObject("published_on", LocalDate.class),
                row.getString("jurisdiction"),
                row.getObject("verified_on", LocalDate.class),
                row.getString("coverage"),
                address(row.getString("url")),
                new Passages(passages.getOrDefault(id, Map.of())));
    }

    private static @Nullable URI address(@Nullable String url) {
        return url == null ? null : URI.create(url);
    }

    private Map<String, Map<String, SourcePassage>> passages() {
        Map<String, Map<String, SourcePassage>> passages = new LinkedHashMap<>();
        database.sql("select * from source_passage order by document_id, number")
                .query(row -> {
                    SourcePassage passage =
                            new SourcePassage(row.getInt("number"), row.getString("place"), row.getString("passage"));
                    passages.computeIfAbsent(row.getString("document_id"), _ -> new LinkedHashMap<>())
                            .put(passage.place(), passage);
                });
        return passages;
    }

    Map<String, List<CitedDocument>> citedDocuments(CitationRow citation) {
        record Row(String document, CitedDocument cited) {}
        return database
                .sql("select * from cited_document order by document_id, position")
                .query((row, _) -> new Row(
                        row.getString("document_id"),
                        new CitedDocument(
                                row.getString("number"),
                                row.getString("title"),
                                CitedDocument.Role.valueOf(row.getString("role")),
                                citation.read(row))))
                .list()
                .stream()
                .collect(groupingBy(Row::document, mapping(Row::cited, toList())));
    }

    List<SourceConflict> conflicts(CitationRow citation) {
        return conflicts.conflicts(citation);
    }

    List<PublicHoliday> holidays(CitationRow citation) {
        return database.sql("select * from public_holiday order by from_on")
                .query((row, _) -> new PublicHoliday(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        PublicHoliday.Kind.valueOf(row.getString("kind")),
                        citation.read(row)))
                .list();
    }
}
