package org.skillregister.reference.release;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks one line of the reference data by itself. */
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

    /** Finds the problems of a row for which readers see {@code shown} instead of its printed text. */
    static Stream<ReleaseProblem> problems(ReferenceRow row, String shown) {
        return Stream.of(
                        citation(row),
                        levels(row),
                        codes(row),
                        groups(row),
                        names(row),
                        pinyin(row),
                        printedText(row, shown),
                        RoundDayChecks.problems(row),
                        punctuation(row))
                .flatMap(problems -> problems);
    }

    private static Stream<ReleaseProblem> citation(ReferenceRow row) {
        return row.get("reviewed_on").isEmpty()
                ? Stream.of("document_id", "locator")
                        .filter(row::lacks)
                        .map(column -> row.problem(column, "no " + column))
                : Stream.empty();
    }

    private static Stream<ReleaseProblem> levels(ReferenceRow row) {
        Stream<ReleaseProblem> level =
                row.problems(value -> !value.matches("[1-5]"), "level outside 1 to 5: ", "level");
        Stream<ReleaseProblem> printed = row.problems(
                value -> !value.matches("[1-5](、[1-5]){0,4}") || !value.equals(fallingLevels(value)),
                "levels not in the printed form: ",
                "printed_levels");
        return Stream.concat(level, printed);
    }

    private static String fallingLevels(String printed) {
        return Arrays.stream(printed.split("、", -1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining("、"));
    }

    private static Stream<ReleaseProblem> codes(ReferenceRow row) {
        Pattern form = row.table().equals("occupation_group") ? GROUP_CODE : OCCUPATION_CODE;
        return row.problems(
                Predicate.not(form.asMatchPredicate()), "malformed code: ", "code", "occupation_code", "printed_code");
    }

    private static Stream<ReleaseProblem> groups(ReferenceRow row) {
        return row.problems(
                group -> !row.get("code").startsWith(group + "-"),
                "group is no prefix of the code: ",
                "major_group",
                "middle_group");
    }

    private static Stream<ReleaseProblem> names(ReferenceRow row) {
        return row.problems(
                SPACE_OR_HALF_WIDTH_BRACKET.asPredicate(), "space or half-width bracket: ", "name", "work_type");
    }

    private static Stream<ReleaseProblem> pinyin(ReferenceRow row) {
        String name = row.get("name") + row.get("text");
        long characters = name.codePoints().filter(Character::isLetterOrDigit).count();
        return row.problems(
                value -> !PINYIN.matcher(value).matches() || value.split(" ", -1).length != characters,
                "pinyin is not one syllable per character: ",
                "pinyin",
                "name_pinyin");
    }

    private static Stream<ReleaseProblem> printedText(ReferenceRow row, String shown) {
        Stream<ReleaseProblem> same = row.problems(shown::equals, "printed text is the shown text: ", "printed_text");
        Stream<ReleaseProblem> other = PRINTED_NAMES.contains(row.table())
                ? row.problems(
                        printed ->
                                !printed.equals(shown) && !normalised(printed).equals(shown),
                        "printed text of another name: ",
                        "printed_text")
                : Stream.empty();
        return Stream.concat(same, other);
    }

    private static String normalised(String printed) {
        return printed.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }

    /** Checks punctuation, except in printed texts, passages and document numbers, which stay as printed. */
    private static Stream<ReleaseProblem> punctuation(ReferenceRow row) {
        return row.cells().keySet().stream()
                .filter(column -> !Set.of("printed_text", "passage", "number").contains(column))
                .filter(column ->
                        HALF_WIDTH_PUNCTUATION.matcher(row.get(column)).find())
                .map(column -> row.problem(column, "half-width punctuation in " + column));
    }
}
