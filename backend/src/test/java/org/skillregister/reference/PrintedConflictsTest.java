package org.skillregister.reference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.release.ReferenceDataFiles;
import org.skillregister.reference.release.ReferenceRow;
import org.skillregister.reference.release.ReleaseFiles;

/** Every number, date and amount of the conflicts is printed at a cited place. */
class PrintedConflictsTest {

    private static final List<String> PROSE = List.of("summary", "treatment", "decides");

    private static final String COUNTED = "counted: see countsAreThoseOfTheTables";

    /** What a machine cannot match: conflict and numbers, with the reason. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("2 16 8 3 1", COUNTED),
            Map.entry("9 26", COUNTED),
            Map.entry("13 74 61 6 7", COUNTED),
            Map.entry("17 26 25", COUNTED),
            Map.entry("20 46", COUNTED),
            Map.entry("29 46", COUNTED),
            Map.entry("24 5", COUNTED),
            Map.entry("32 八", "八成 is printed as 80％"),
            Map.entry("42 二", "第二天 says how days are counted, which no source prints"));

    private final ReferenceDataFiles files = ReferenceDataFiles.of(ReleaseFiles.packaged());
    private final PassageTable passages = PassageTable.of(files);

    @Test
    void everyNumberOfAConflictIsPrintedAtAPlaceThatItCites() {
        List<String> missing = new ArrayList<>();
        for (ReferenceRow conflict : files.rows("source_conflict")) {
            String printed = printed(conflict.get("number"));
            PROSE.forEach(column -> PrintedFacts.unprinted(withoutCodes(conflict.get(column)), printed)
                    .filter(number -> !isByHand(conflict.get("number"), number))
                    .map(number ->
                            "%s: %s of %s is not printed at its places".formatted(conflict.place(), number, column))
                    .forEach(missing::add));
        }
        assertThat(missing).isEmpty();
    }

    /** Without the codes of the classification, which no source prints: current_code.csv and occupation_group.csv have them. */
    private String withoutCodes(String prose) {
        List<String> codes = Stream.of("current_code", "occupation_group")
                .flatMap(table -> files.rows(table).stream())
                .map(row -> row.get("code"))
                .filter(code -> code.contains("-"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String left = prose;
        for (String code : codes) {
            left = left.replace(code, "");
        }
        return left;
    }

    private static boolean isByHand(String conflict, String number) {
        return BY_HAND.keySet().stream()
                .map(entry -> List.of(entry.split(" ")))
                .anyMatch(entry -> entry.getFirst().equals(conflict)
                        && entry.subList(1, entry.size()).contains(number));
    }

    /** The passages, and what tells a document and a place apart: a conflict calls them by year, annex and point. */
    private String printed(String conflict) {
        return files.rows("source_conflict_citation").stream()
                .filter(cited -> cited.get("conflict_number").equals(conflict))
                .map(cited -> Stream.of(
                                passages.at(cited.get("document_id"), cited.get("locator")),
                                cited.get("printed_text"),
                                cited.get("locator"),
                                document(cited.get("document_id")))
                        .collect(joining("\n")))
                .collect(joining("\n"));
    }

    private String document(String id) {
        ReferenceRow document = files.rows("source_document").stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow();
        String day = document.get("published_on").replaceAll("(?<=-)0", "").replace('-', ' ');
        return document.get("number") + "\n" + document.get("title") + "\n" + String.join("年", day.split(" "));
    }

    /** The check would be worth nothing if it passed whatever is written. */
    @Test
    void aWrongNumberIsFound() {
        String printed = printed("55");
        String summary = files.rows("source_conflict").stream()
                .filter(row -> row.get("number").equals("55"))
                .findFirst()
                .orElseThrow()
                .get("summary");

        assertThat(PrintedFacts.unprinted(summary, printed)).isEmpty();
        assertThat(PrintedFacts.unprinted(summary.replace("2500", "2600"), printed))
                .containsExactly("2600");
        assertThat(PrintedFacts.unprinted(summary.replace("三级", "四级"), printed)).containsExactly("四");
        assertThat(PrintedFacts.unprinted("两年有效", "三年有效")).containsExactly("两");
        assertThat(PrintedFacts.unprinted("两年有效", "2年内")).isEmpty();
    }

    @Test
    void countsAreThoseOfTheTables() {
        List<ReferenceRow> divided = files.rows("catalogue_item").stream()
                .filter(row -> !row.get("work_type").isEmpty())
                .toList();
        long halfWidth = divided.stream()
                .filter(row -> row.get("printed_text").contains("("))
                .count();
        long changed = codes("change", "UNCHANGED", false).count();
        long compared = codes("change", "UNCHANGED", true).count();
        var selected = new TreeSet<>(files.rows("selection_item").stream()
                .map(row -> row.get("occupation_code"))
                .toList());
        long known = selected.stream()
                .filter(code -> files.rows("current_code").stream()
                        .anyMatch(row -> row.get("printed_code").equals(code)))
                .count();
        long organizations = files.rows("catalogue_organization").size();
        long halfWidthNames = files.rows("catalogue_organization").stream()
                .filter(row -> row.get("printed_text").contains("("))
                .count();

        assertThat(summary("2"))
                .contains("带工种的%d行中%d行用半角，%d行用全角".formatted(divided.size(), halfWidth, divided.size() - halfWidth))
                .contains("机构名称中%d处用半角".formatted(halfWidthNames));
        assertThat(summary("9"))
                .contains(
                        "表中%d行只有%d个职业编码".formatted(files.rows("selection_item").size(), selected.size()));
        assertThat(summary("13")).contains("2024年目录的%d个编码中%d个相同".formatted(changed + compared, compared));
        assertThat(summary("13"))
                .contains("%d个名称不同，%d个是旧编码"
                        .formatted(ofCatalogue("RENAMED", "NAME_DIFFERS"), ofCatalogue("MOVED", "ABSORBED")));
        assertThat(summary("17"))
                .contains("征集遴选清单的%d个编码".formatted(selected.size()))
                .contains("其余%d个没有对照".formatted(selected.size() - known));
        assertThat(summary("20")).contains("其余%d家机构".formatted(organizations - 1));
        assertThat(summary("24")).contains("都比评价首日早5天");
        assertThat(files.rows("assessment_round"))
                .isNotEmpty()
                .allSatisfy(round -> assertThat(firstExam(round))
                        .isEqualTo(LocalDate.parse(round.get("admission_ticket_from"))
                                .plusDays(5)));
    }

    private static LocalDate firstExam(ReferenceRow round) {
        return Arrays.stream(round.get("exam_dates").split("、", -1))
                .map(LocalDate::parse)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Stream<ReferenceRow> codes(String column, String value, boolean equal) {
        return ofCatalogue().filter(row -> row.get(column).equals(value) == equal);
    }

    private Stream<ReferenceRow> ofCatalogue() {
        return files.rows("current_code").stream()
                .filter(row -> row.get("document_id").equals("rsj-2024-38"));
    }

    private long ofCatalogue(String... changes) {
        return ofCatalogue()
                .filter(row -> List.of(changes).contains(row.get("change")))
                .count();
    }

    private String summary(String conflict) {
        return files.rows("source_conflict").stream()
                .filter(row -> row.get("number").equals(conflict))
                .findFirst()
                .orElseThrow()
                .get("summary");
    }
}
