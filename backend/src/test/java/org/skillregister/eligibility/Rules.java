package org.skillregister.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SourceDocument;
import org.skillregister.reference.release.ReleaseFiles;

/** The rules of the program, read without a database. */
final class Rules {

    /** First day on which the rules for Shanghai hold. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 24);

    private static final Path DOCUMENTS = Path.of("src/main/resources/db/reference/source_document.csv");
    private static final RuleSets BOOK =
            new RuleFiles(documents()).read(ReleaseFiles.packaged().rules());

    private Rules() {}

    static RuleSet inForce() {
        return BOOK.findInForce(FIRST_DAY).orElseThrow();
    }

    static Map<String, SourceDocument> documents() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(DOCUMENTS, UTF_8)) {
            return rows.stream().map(Rules::document).collect(toMap(SourceDocument::id, document -> document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceDocument document(NamedCsvRecord row) {
        return new SourceDocument(
                row.getField("id"),
                null,
                row.getField("title"),
                row.getField("issuer"),
                null,
                row.getField("jurisdiction"),
                LocalDate.parse(row.getField("verified_on")),
                row.getField("coverage"),
                null,
                Passages.NONE);
    }
}
