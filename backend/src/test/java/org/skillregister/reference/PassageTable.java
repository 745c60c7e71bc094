package org.skillregister.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.skillregister.reference.release.ReferenceDataFiles;

/** The passages of the reference data by document and place. */
record PassageTable(Map<String, Map<String, String>> byDocument) {

    static PassageTable of(ReferenceDataFiles files) {
        return new PassageTable(files.rows("source_passage").stream()
                .collect(groupingBy(
                        row -> row.get("document_id"), toMap(row -> row.get("place"), row -> row.get("passage")))));
    }

    boolean has(String document, String place) {
        return byDocument.getOrDefault(document, Map.of()).containsKey(place);
    }

    /** What is printed at the places that the locator names. */
    String at(String document, String locator) {
        Map<String, String> passages = byDocument.getOrDefault(document, Map.of());
        return Passages.places(locator)
                .map(place -> passages.getOrDefault(place, ""))
                .collect(joining("\n"));
    }
}
