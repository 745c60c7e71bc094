package org.skillregister.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one line of the reference data can get wrong by itself. */
final class ReferenceRowChecks {

    private static final Pattern OCCUPATION_CODE = Pattern.compile("[1-8]-\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern GROUP_CODE = Pattern.compile("[1-8](-\\d{2})?");
    private static final Pattern PINYIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");
    private static final Pattern SPACE_OR_HALF_WIDTH_BRACKET = Pattern.compile("[\\s\\u3000()]");
    private static final Pattern HALF_WIDTH_PUNCTUATION =
            Pattern.compile("\\p{IsHan}[,.;:?!()\"']|[,.;:?!()\"']\\p{IsHan}");
    private static final Set<String> PRINTED_NAMES =
            Set.of("catalogue_organization", "catalogue_item", "selection_item", "work_type");

    private ReferenceRowChecks() {}

    /** The problems of a row, whose readers see {@code shown} in place of its printed text. */
    static Stream<String> problems(ReferenceRow row, String shown) {
        return Stream.of(
                        citation(row),
                        levels(row),
                        codes(row),
                        groups(row),
                        names(row),
                        pinyin(row),
                        printedText(row, shown),
                        days(row),
                        punctuation(row))
                .flatMap(problems -> problems);
    }

    private static Stream<String> citation(ReferenceRow row) {
        return Stream.of("document_id", "locator").filter(row::lacks).map(column -> "no " + column);
    }

    private static Stream<String> levels(ReferenceRow row) {
        Stream<String> level = filled(row, "level")
                .filter(value -> !value.matches("[1-5]"))
                .map(value -> "level outside 1 to 5: " + value);
        Stream<String> printed = filled(row, "printed_levels")
                .filter(value -> !value.matches("[1-5](、[1-5])*") || !value.equals(fallingLevels(value)))
                .map(value -> "levels not in the printed form: " + value);
        return Stream.concat(level, printed);
    }

    private static String fallingLevels(String printed) {
        return Arrays.stream(printed.split("、", -1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining("、"));
    }

    private static Stream<String> codes(ReferenceRow row) {
        Pattern form = row.table().equals("occupation_group") ? GROUP_CODE : OCCUPATION_CODE;
        return filled(row, "code", "occupation_code", "printed_code")
                .filter(Predicate.not(form.asMatchPredicate()))
                .map(code -> "malformed code: " + code);
    }

    private static Stream<String> groups(ReferenceRow row) {
        return filled(row, "major_group", "middle_group")
                .filter(group -> !row.get("code").startsWith(group + "-"))
                .map(group -> "group is no prefix of the code: " + group);
    }

    private static Stream<String> names(ReferenceRow row) {
        return filled(row, "name", "work_type")
                .filter(SPACE_OR_HALF_WIDTH_BRACKET.asPredicate())
                .map(name -> "space or half-width bracket: " + name);
    }

    private static Stream<String> pinyin(ReferenceRow row) {
        long characters =
                row.get("name").codePoints().filter(Character::isLetterOrDigit).count();
        return filled(row, "pinyin", "name_pinyin")
                .filter(value -> !PINYIN.matcher(value).matches() || value.split(" ", -1).length != characters)
                .map(value -> "pinyin is not one syllable per character: " + value);
    }

    private static Stream<String> printedText(ReferenceRow row, String shown) {
        return filled(row, "printed_text").flatMap(printed -> {
            if (printed.equals(shown)) {
                return Stream.of("printed text is the shown text: " + printed);
            }
            return PRINTED_NAMES.contains(row.table()) && !normalised(printed).equals(shown)
                    ? Stream.of("printed text of another name: " + printed)
                    : Stream.empty();
        });
    }

    /** The days of a round follow one another as those of an assessment do. */
    private static Stream<String> days(ReferenceRow row) {
        List<String> exam = List.of(row.get("exam_dates").split("、", -1));
        List<List<String>> rising = List.of(
                List.of(row.get("application_opens_on"), row.get("application_closes_on"), exam.getFirst()),
                List.of(row.get("payment_opens_on"), row.get("payment_closes_on"), exam.getFirst()),
                List.of(row.get("application_opens_on"), row.get("payment_opens_on")),
                List.of(row.get("admission_ticket_from"), exam.getFirst()),
                exam);
        return row.table().equals("assessment_round")
                ? rising.stream()
                        .filter(days -> !days.equals(days.stream().sorted().toList()))
                        .map(days -> "days out of order: " + String.join(" ", days))
                : Stream.empty();
    }

    private static String normalised(String printed) {
        return printed.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }

    /** Printed texts, passages and document numbers stay as printed. */
    private static Stream<String> punctuation(ReferenceRow row) {
        return row.cells().keySet().stream()
                .filter(column -> !Set.of("printed_text", "passage", "number").contains(column))
                .filter(column ->
                        HALF_WIDTH_PUNCTUATION.matcher(row.get(column)).find())
                .map(column -> "half-width punctuation in " + column);
    }

    private static Stream<String> filled(ReferenceRow row, String... columns) {
        return Stream.of(columns).map(row::get).filter(Predicate.not(String::isEmpty));
    }
}
