package org.skillregister.reference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.PrintedRules.Fact;
import org.skillregister.reference.release.ReferenceDataFiles;
import org.skillregister.reference.release.ReferenceRow;
import org.skillregister.reference.release.ReleaseFiles;

/** Every year, level, rank and day in the rule files is printed at its cited place. */
class PrintedRulesTest {

    private static final Path RULES = Path.of("src/main/resources/rules");

    private static final Map<String, String> LEVELS =
            Map.of("LEVEL_5", "五级", "LEVEL_4", "四级", "LEVEL_3", "三级", "LEVEL_2", "二级", "LEVEL_1", "一级");
    private static final Map<String, String> RANKS = Map.of("JUNIOR", "初级职称", "INTERMEDIATE", "中级职称", "SENIOR", "高级职称");
    private static final String QUALIFICATION = "（专业技术人员职业资格）";

    /** What a machine cannot match, with the reason. */
    private static final Map<String, String> BY_HAND = Map.of(
            "id", "the register's own",
            "jurisdiction", "where the document holds, as source_document.csv says",
            "occupations", "codes of an occupation that the document names without one",
            "kinds", "what 及以上 comprises is read out of the words",
            "standings", "what 毕业证书（含在读应届毕业生） comprises is read out of the words",
            "relations", "left out where the words name no major");

    /** What of a note a machine cannot match, with the reason. */
    private static final Map<String, String> WORDS_BY_HAND = Map.of(
            "十九项", "counted: see theProcedureHasItsNineteenClauses",
            "第二百零一条、第二百零二条", "articles of the Civil Code, which is not among the sources");

    private final ReferenceDataFiles files = ReferenceDataFiles.of(ReleaseFiles.packaged());
    private final PassageTable passages = PassageTable.of(files);

    private static List<Fact> facts() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> PrintedRules.read(file).stream())
                    .toList();
        }
    }

    @Test
    void everyFactOfARuleIsPrintedAtThePlaceThatItCites() throws IOException {
        assertThat(facts().stream().filter(fact -> !isByHand(fact) && !isPrinted(fact)))
                .isEmpty();
    }

    private static boolean isByHand(Fact fact) {
        return BY_HAND.containsKey(fact.key());
    }

    private boolean isPrinted(Fact fact) {
        String value = fact.value().asString();
        String printed = plain(passages.at(fact.document(), fact.locator()));
        return switch (fact.key()) {
            case "years", "heldYears" -> value.equals("0") || isSpan(value, printed);
            case "level" -> printed.contains((fact.asked().has("routes") ? "可申报" : "") + word(LEVELS, value));
            case "afterCertificate" -> printed.contains(word(LEVELS, value));
            case "rank", "afterTitle" -> printed.contains(title(fact));
            case "titleOnly" -> !printed.contains(QUALIFICATION);
            case "cumulative" -> printed.contains("累计");
            case "continuous" -> printed.contains("连续");
            case "ownOccupationOnly" -> !printed.contains("相关职业");
            case "approvedProgramme" ->
                printed.contains("经评估论证") == fact.value().asBoolean();
            case "clause" -> fact.locator().endsWith("第" + plain(value) + "项");
            case "title", "text" ->
                PrintedFacts.unprinted(prose(value), printed).findAny().isEmpty();
            case "effectiveFrom" -> isDayOfTheNotes(value);
            default -> throw new IllegalStateException("It is not decided how this is compared: " + fact);
        };
    }

    /** Without what is matched by hand, and without the days and years by which documents are called. */
    private String prose(String text) {
        String prose = text;
        for (String word : WORDS_BY_HAND.keySet()) {
            prose = prose.replace(word, "");
        }
        for (ReferenceRow document : files.rows("source_document")) {
            if (!document.get("published_on").isEmpty()) {
                LocalDate day = LocalDate.parse(document.get("published_on"));
                prose = prose.replace(day(day), "").replace("%d年的通知".formatted(day.getYear()), "");
            }
        }
        return prose;
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String word(Map<String, String> words, String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    /** 满5年, 满16周岁, 6年以上: the years with their unit, not a part of another number. */
    private static boolean isSpan(String years, String printed) {
        return Pattern.compile("(?<![0-9])%s(?:年|周岁)".formatted(years))
                .matcher(printed)
                .find();
    }

    /** With the qualification in brackets where it counts like the title. */
    private static String title(Fact fact) {
        boolean alone = fact.asked().path("titleOnly").asBoolean(false);
        return word(RANKS, fact.value().asString()) + (alone ? "" : QUALIFICATION);
    }

    /** The first day is printed where the note cites which says so. */
    private boolean isDayOfTheNotes(String day) {
        String printed = day(LocalDate.parse(day));
        try {
            return facts().stream()
                    .filter(fact ->
                            fact.key().equals("text") && fact.value().asString().contains(printed))
                    .anyMatch(fact ->
                            plain(passages.at(fact.document(), fact.locator())).contains(printed));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return PrintedDocument.plain(text).replace('(', '（').replace(')', '）');
    }

    @Test
    void theProcedureHasItsNineteenClauses() throws IOException {
        assertThat(facts().stream()
                        .filter(fact ->
                                fact.key().equals("clause") && fact.where().startsWith("national-procedure-2023")))
                .hasSize(19);
    }

    /** The check would be worth nothing if it passed whatever is written. */
    @Test
    void aFactOfAnotherClauseIsFound() throws IOException {
        Set<String> compared =
                facts().stream().filter(fact -> !isByHand(fact)).map(Fact::key).collect(toSet());
        assertThat(compared)
                .contains(
                        "years",
                        "heldYears",
                        "level",
                        "afterCertificate",
                        "rank",
                        "afterTitle",
                        "effectiveFrom",
                        "text");

        String ofLevel3 = plain(passages.at("jsxh-2026-1", "附件1 第3点第（1）项"));
        assertThat(isSpan("10", ofLevel3)).isTrue();
        assertThat(isSpan("1", ofLevel3)).isFalse();
        assertThat(isSpan("5", ofLevel3)).isFalse();
    }
}
