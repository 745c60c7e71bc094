package org.skillregister.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a line of the reference data must stand in the passages that it cites. */
final class PrintedFacts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)?");
    private static final Map<String, List<String>> NUMERALS = Map.of(
            "1", List.of("一"),
            "2", List.of("两", "二"),
            "3", List.of("三"),
            "4", List.of("四"),
            "5", List.of("五"));

    /** Columns that are words of the print, in any brackets. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "catalogue_item", Set.of("occupation_code", "name", "work_type", "printed_levels"),
            "selection_item", Set.of("occupation_code", "name", "work_type", "printed_levels"),
            "work_type", Set.of("occupation_code", "name"),
            "related_name", Set.of("name"),
            "cited_document", Set.of("number", "title"),
            "contact_point", Set.of("address"),
            "organization_contact", Set.of("address", "website"),
            "course_detail", Set.of("address"),
            "catalogue_link", Set.of("address"),
            "source_course", Set.of("venue"));

    /** Columns whose numbers must be printed. */
    private static final Set<String> NUMBERS = Set.of(
            "amount",
            "percent",
            "working_days",
            "marked_working_days",
            "years",
            "width_over",
            "height_over",
            "size_under",
            "registration_valid_years",
            "public_notice_working_days",
            "hours",
            "month",
            "day",
            "price");

    /** Columns in the register's words: a number in them must be printed, as a figure or as a numeral. */
    private static final Set<String> PROSE = Set.of("summary", "sanction");

    private static final Set<String> DAYS = Set.of(
            "effective_from",
            "announced_on",
            "starts_on",
            "apply_by",
            "exam_on",
            "application_opens_on",
            "application_closes_on",
            "payment_opens_on",
            "payment_closes_on",
            "admission_ticket_from",
            "exam_dates");

    private static final Set<String> PHONES = Set.of("phone");

    private PrintedFacts() {}

    /** Each fact of the row that the passages do not bear. */
    static Stream<String> missing(ReferenceRow row, String passages) {
        String plain = brackets(PrintedDocument.plain(passages));
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .filter(cell -> !isPrinted(row.table(), cell.getKey(), cell.getValue(), plain))
                .map(cell -> cell.getKey());
    }

    private static boolean isPrinted(String table, String column, String value, String passages) {
        if (column.equals("printed_text") || WORDS.getOrDefault(table, Set.of()).contains(column)) {
            return passages.contains(brackets(PrintedDocument.plain(value)));
        }
        if (PHONES.contains(column)) {
            return passages.replaceAll("[^0-9]", "").contains(value.replaceAll("[^0-9]", ""));
        }
        if (DAYS.contains(column)) {
            return Stream.of(value.split("、", -1)).allMatch(day -> dayIsPrinted(day, passages));
        }
        return !(NUMBERS.contains(column) || PROSE.contains(column)) || numbersArePrinted(value, passages);
    }

    private static boolean numbersArePrinted(String value, String passages) {
        return NUMBER.matcher(value)
                .results()
                .map(found -> found.group())
                .allMatch(number -> isNumberOf(number, passages)
                        || NUMERALS.getOrDefault(number, List.of()).stream().anyMatch(passages::contains));
    }

    /** As a number of its own, not as a part of another. */
    private static boolean isNumberOf(String number, String passages) {
        return Pattern.compile("(?<![0-9])%s(?![0-9])".formatted(Pattern.quote(number)))
                .matcher(passages)
                .find();
    }

    /** The year stands in the heading where the line leaves it out; 4月25、26日 and 3月23日-3月29日 name two days. */
    private static boolean dayIsPrinted(String day, String passages) {
        String[] parts = day.split("-", -1);
        return Pattern.compile("(?<![0-9])%d月".formatted(Integer.parseInt(parts[1])))
                        .matcher(passages)
                        .find()
                && isNumberOf(String.valueOf(Integer.parseInt(parts[2])), passages);
    }

    private static String brackets(String text) {
        return text.replace('(', '（').replace(')', '）').replace('：', ':').replace('—', '-');
    }
}
