package org.skillregister.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.reference.release.ReferenceRow;

/** The parts of a reference data line that its cited passages must contain. */
final class PrintedFacts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)?");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");
    private static final Map<String, List<String>> NUMERALS = Map.of(
            "1", List.of("一"),
            "2", List.of("两", "二"),
            "3", List.of("三"),
            "4", List.of("四"),
            "5", List.of("五"),
            "8", List.of("八"));

    /** A level, a span of time, a share or a number of kinds in Chinese numerals; 一 is as often an article. */
    private static final Pattern NUMERAL =
            Pattern.compile("一(?=[级年])|[两二三四五六七八九十](?=[级年天日月成科项、至])|(?<=[、至])[一二三四五](?=级)");

    /** Columns that are words of the print, in any brackets. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("catalogue_item", Set.of("occupation_code", "name", "work_type", "printed_levels")),
            Map.entry("selection_item", Set.of("occupation_code", "name", "work_type", "printed_levels")),
            Map.entry("work_type", Set.of("occupation_code", "name")),
            Map.entry("related_name", Set.of("name")),
            Map.entry("cited_document", Set.of("number", "title")),
            Map.entry("contact_point", Set.of("address")),
            Map.entry("organization_contact", Set.of("address", "website")),
            Map.entry("course_detail", Set.of("address")),
            Map.entry("catalogue_link", Set.of("address")),
            Map.entry("assessment_link", Set.of("address")),
            Map.entry("selection_round", Set.of("apply_url")),
            Map.entry("subsidy_scheme", Set.of("basis")),
            Map.entry("form_photo", Set.of("format")),
            Map.entry("source_course", Set.of("venue")));

    /**
     * Columns that are not compared, in whatever table: what tells rows apart and puts them in order, what the register sorts them by,
     * its own words, and names and titles, whose spaces and line breaks are not the print's. Years that a locator tells by its heading.
     */
    private static final Set<String> NOT_COMPARED = Set.of(
            "document_id",
            "locator",
            "id",
            "number",
            "position",
            "organization_id",
            "edition_id",
            "round_id",
            "scheme_id",
            "form_id",
            "course_id",
            "provider_id",
            "conflict_number",
            "occupation_code",
            "code",
            "printed_code",
            "major_group",
            "middle_group",
            "level",
            "printed_levels",
            "tier",
            "kind",
            "topic",
            "role",
            "route",
            "module",
            "change",
            "recipient",
            "covered",
            "competition",
            "delivery_mode",
            "start_tentative",
            "open_list",
            "filled_by",
            "jurisdiction",
            "district",
            "year",
            "name",
            "title",
            "text",
            "work_type",
            "path",
            "apply_path",
            "pinyin",
            "name_pinyin",
            "basis",
            "warning",
            "revision",
            "revised_on",
            "reviewed_on",
            "may_move_to",
            "superseded_on",
            "from_on",
            "to_on",
            "extras");

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
    private static final Set<String> PROSE = Set.of("summary", "sanction", "notes");

    private static final Set<String> DAYS = Set.of(
            "effective_from",
            "announced_on",
            "stated_on",
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

    /** The moments at which a first day begins and a last day has ended, in Shanghai. */
    private static final Set<String> OPENING = Set.of("opens_at");

    private static final Set<String> CLOSING = Set.of("closes_at");

    private PrintedFacts() {}

    /** Whether it has been decided how the column is compared, or that it is not. */
    static boolean isDecided(String table, String column) {
        return column.equals("printed_text")
                || WORDS.getOrDefault(table, Set.of()).contains(column)
                || Stream.of(NUMBERS, PROSE, DAYS, PHONES, OPENING, CLOSING, NOT_COMPARED)
                        .anyMatch(columns -> columns.contains(column));
    }

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
        if (OPENING.contains(column)) {
            return dayIsPrinted(value.substring(0, 10), passages);
        }
        if (CLOSING.contains(column)) {
            return dayIsPrinted(
                    LocalDate.parse(value.substring(0, 10)).minusDays(1).toString(), passages);
        }
        if (DAYS.contains(column)) {
            return Stream.of(value.split("、", -1)).allMatch(day -> dayIsPrinted(day, passages));
        }
        return !(NUMBERS.contains(column) || PROSE.contains(column)) || numbersArePrinted(value, passages);
    }

    /** Each number of the prose that is not printed, in figures and in numerals. */
    static Stream<String> unprinted(String prose, String printed) {
        String plain = brackets(PrintedDocument.plain(printed));
        String text = brackets(PrintedDocument.plain(prose));
        Stream<String> figures = NUMBER.matcher(text).results().map(found -> found.group());
        Stream<String> numerals = NUMERAL.matcher(text).results().map(found -> found.group());
        return Stream.concat(figures, numerals).distinct().filter(number -> !isPrintedNumber(number, plain));
    }

    private static boolean isPrintedNumber(String number, String passages) {
        return NUMERALS.entrySet().stream()
                        .filter(same ->
                                same.getKey().equals(number) || same.getValue().contains(number))
                        .flatMap(same -> Stream.concat(Stream.of(same.getKey()), same.getValue().stream()))
                        .anyMatch(same -> isNumberOf(same, passages))
                || isNumberOf(number, passages);
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

    /** A year may stand in the heading alone; 4月25、26日 and 3月23日-3月29日 name two days. */
    private static boolean dayIsPrinted(String day, String passages) {
        String[] parts = day.split("-", -1);
        return Pattern.compile("(?<![0-9])%d月".formatted(Integer.parseInt(parts[1])))
                        .matcher(passages)
                        .find()
                && isNumberOf(String.valueOf(Integer.parseInt(parts[2])), passages)
                && yearIsPrinted(parts[0], passages);
    }

    private static boolean yearIsPrinted(String year, String passages) {
        Set<String> printed =
                YEAR.matcher(passages).results().map(found -> found.group()).collect(Collectors.toSet());
        return printed.isEmpty() || printed.contains(year);
    }

    private static String brackets(String text) {
        return text.replace('(', '（').replace(')', '）').replace('：', ':').replace('—', '-');
    }
}
