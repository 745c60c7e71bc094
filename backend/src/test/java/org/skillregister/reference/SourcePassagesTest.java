package org.skillregister.reference;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.release.ReferenceDataFiles;
import org.skillregister.reference.release.ReferenceRow;
import org.skillregister.reference.release.ReleaseFiles;

/**
 * Every cited passage contains its fact, and every document contains its passages at their places. The passages are part of the
 * register. The documents are outside the repository, in {@code ../shared/sources}.
 */
class SourcePassagesTest {

    private static final Path ORIGINALS =
            Path.of(System.getenv().getOrDefault("REGISTER_SOURCES", "../../shared/sources"));

    /** The notice of public holidays is not among the originals. */
    private static final Set<String> WITHOUT_TEXT = Set.of("gov-2025-7");

    /** What a machine cannot match: table, column and value (or the whole column), with the reason. */
    private static final Map<String, String> BY_HAND = Map.of(
            "assessment_rule summary EXAM-2", "also names the years of two documents",
            "form_field printed_text", "the cells of a form stand apart",
            "subsidy_amount percent 100", "the full rate is printed as 补贴标准",
            "subsidy_scheme stated_on", "the day of the document, at its end",
            "source_course price 0", "printed as 免费");

    /** Tables whose rows cite nothing, with their columns. */
    private static final Map<String, Set<String>> WITHOUT_CITATION = Map.of(
            "occupation_group", Set.of("code", "name", "basis", "confirmed"),
            "organization", Set.of("id", "name", "pinyin"),
            "source_conflict", Set.of("number", "summary", "treatment", "impact", "decides"),
            "source_conflict_subject", Set.of("conflict_number", "subject", "subject_id"),
            "source_document",
                    Set.of(
                            "id",
                            "number",
                            "title",
                            "issuer",
                            "published_on",
                            "jurisdiction",
                            "verified_on",
                            "coverage",
                            "url"),
            "source_passage", Set.of("document_id", "number", "place", "passage"),
            "uncovered_title", Set.of("position", "text", "pinyin", "nearest", "reviewed_on"));

    private final ReferenceDataFiles files = ReferenceDataFiles.of(ReleaseFiles.packaged());
    private final PassageTable passages = PassageTable.of(files);

    private record Cited(String where, String document, String locator) {}

    private Stream<Cited> cited() {
        Stream<Cited> rows = files.rows()
                .filter(row -> !row.cells().getOrDefault("locator", "").isEmpty())
                .map(row -> new Cited(row.place(), row.get("document_id"), row.get("locator")));
        return Stream.concat(rows, rules());
    }

    private static Stream<Cited> rules() {
        Pattern place = Pattern.compile("document: ([a-z0-9-]+), locator: ([^}]+)}");
        return ReleaseFiles.packaged().rules().entrySet().stream()
                .flatMap(file -> place.matcher(file.getValue())
                        .results()
                        .map(found -> new Cited(file.getKey(), found.group(1), found.group(2))));
    }

    @Test
    void everyPlaceThatIsCitedHasItsPassage() throws IOException {
        assertThat(cited().filter(cited -> !WITHOUT_TEXT.contains(cited.document()))
                        .flatMap(cited -> Passages.places(cited.locator())
                                .filter(place -> !passages.has(cited.document(), place))
                                .map(place -> "%s: %s %s".formatted(cited.where(), cited.document(), place))))
                .as("places to quote in source_passage.csv")
                .isEmpty();
    }

    @Test
    void everyPassageIsCited() throws IOException {
        Set<String> places = new TreeSet<>();
        cited().forEach(cited ->
                Passages.places(cited.locator()).forEach(place -> places.add(cited.document() + " " + place)));

        assertThat(files.rows("source_passage").stream().map(row -> row.get("document_id") + " " + row.get("place")))
                .as("each passage has a fact that cites its place, written alike")
                .allSatisfy(place -> assertThat(places).contains(place));
    }

    @Test
    void everyFactStandsInThePassagesThatItCites() {
        List<String> missing = new ArrayList<>();
        files.rows()
                .filter(row -> !row.cells().getOrDefault("locator", "").isEmpty()
                        && !WITHOUT_TEXT.contains(row.get("document_id")))
                .forEach(row -> PrintedFacts.missing(row, passagesOf(row))
                        .filter(column -> !isByHand(row, column))
                        .map(column -> "%s: %s is not in the passages of %s: %s"
                                .formatted(row.place(), column, row.get("locator"), row.get(column)))
                        .forEach(missing::add));

        assertThat(missing)
                .as("correct the fact or its locator, or quote more in source_passage.csv")
                .isEmpty();
    }

    /** A column that nobody has thought of would pass whatever stands in it. */
    @Test
    void ofEveryColumnItIsDecidedHowItIsCompared() {
        assertThat(files.rows()
                        .filter(row -> row.cells().containsKey("locator"))
                        .flatMap(row -> row.cells().keySet().stream()
                                .filter(column -> !PrintedFacts.isDecided(row.table(), column))
                                .map(column -> row.table() + " " + column))
                        .distinct())
                .as("columns to put into a set of PrintedFacts: how is a value compared with the passage?")
                .isEmpty();
    }

    /** What a table without citations has is a name, a key, or the register's own: a fact would stand there unproven. */
    @Test
    void whatCitesNothingStatesNoFact() {
        Map<String, Set<String>> columns = files.rows()
                .filter(row -> !row.cells().containsKey("locator"))
                .collect(groupingBy(ReferenceRow::table, flatMapping(row -> row.cells().keySet().stream(), toSet())));

        assertThat(columns)
                .as("put a column that states a fact into a table whose rows have document_id and locator")
                .isEqualTo(WITHOUT_CITATION);
    }

    private String passagesOf(ReferenceRow row) {
        return passages.at(row.get("document_id"), row.get("locator"));
    }

    private static boolean isByHand(ReferenceRow row, String column) {
        String place = row.table() + " " + column;
        return Stream.of("", " " + row.get(column), " %s-%s".formatted(row.get("topic"), row.get("number")))
                .anyMatch(which -> BY_HAND.containsKey(place + which));
    }

    @Test
    void everyPassageStandsInTheDocumentAtItsPlace() {
        if (!Files.isDirectory(ORIGINALS)) {
            String absent =
                    "The source documents are not in %s: lay them there, or name their folder in REGISTER_SOURCES, and the"
                                    .formatted(ORIGINALS.toAbsolutePath().normalize())
                            + " passages are compared with them.";
            // Whoever names the folder, as .ci/run does, expects the comparison to run.
            if (System.getenv("REGISTER_SOURCES") == null && System.getenv("CI") == null) {
                abort(absent);
            }
            fail(absent);
        }
        List<String> wrong = new ArrayList<>();
        for (ReferenceRow row : files.rows("source_passage")) {
            PrintedDocument document = PrintedDocument.read(ORIGINALS, row.get("document_id"));
            if (document == null) {
                wrong.add("%s: PrintedDocument.FILES does not name the file of %s"
                        .formatted(row.place(), row.get("document_id")));
            } else if (!document.prints(row.get("place"), row.get("passage"))) {
                wrong.add("%s: not printed at %s: %s".formatted(row.place(), row.get("place"), row.get("passage")));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The check would be worth nothing if it passed whatever a locator names. */
    @Test
    void aFactWithTheLocatorOfAnotherIsFound() {
        ReferenceRow fee = files.rows("assessment_fee").stream()
                .filter(row -> row.get("amount").equals("350"))
                .findFirst()
                .orElseThrow();
        String ofLevel3 = passages.at("jsxh-2026-1", "附件2 三级行");

        assertThat(PrintedFacts.missing(fee, ofLevel3)).containsExactlyInAnyOrder("amount", "printed_text");
        assertThat(PrintedFacts.missing(fee, passagesOf(fee))).isEmpty();
    }

    /** Quotations, not copies: a passage has the words that bear a fact. */
    @Test
    void noPassageIsLong() {
        assertThat(files.rows("source_passage"))
                .allSatisfy(row -> assertThat(row.get("passage")).hasSizeLessThan(400));
    }
}
