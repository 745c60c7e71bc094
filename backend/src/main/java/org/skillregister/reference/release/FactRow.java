package org.skillregister.reference.release;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes a row of the reference data for readers: its subject and its content. */
final class FactRow {

    /** The columns that describe a whole row best, best first. */
    private static final List<String> CONTENT = List.of(
            "printed_levels",
            "exam_dates",
            "amount",
            "years",
            "working_days",
            "summary",
            "explanation",
            "sanction",
            "passage",
            "coverage",
            "phone",
            "address",
            "code",
            "name",
            "title",
            "from_on");

    private static final List<String> KINDS =
            List.of("kind", "topic", "module", "route", "tier", "recipient", "subject");

    private static final List<String> NAMES = List.of("name", "title", "text", "place");

    private final ReferenceRow row;
    private final ReferenceDataFiles files;

    /** @param files the version that contains the row */
    FactRow(ReferenceRow row, ReferenceDataFiles files) {
        this.row = row;
        this.files = files;
    }

    /** Its subject in one phrase: 上海市技师协会2026年职业培训师三级. */
    String subject() {
        String name = NAMES.stream()
                .map(row::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(row.table().equals(FormerIdChecks.TABLE) ? row.get("id") : "");
        String year = year();
        String number = row.get("number").isEmpty() || !name.isEmpty() ? "" : "第%s项".formatted(row.get("number"));
        String phrase = Stream.of(
                        organization(),
                        name.startsWith(year) ? "" : year,
                        occupation().equals(name) ? "" : occupation(),
                        row.get("level").isEmpty() ? "" : FactLabels.levels(row.get("level")),
                        kind(),
                        name,
                        workType(),
                        number)
                .collect(Collectors.joining());
        return phrase.isEmpty() ? row.get(ReferenceKeys.of(row.table()).getFirst()) : phrase;
    }

    /** Name of the organization it belongs to; empty when there is none. */
    String organization() {
        return row.table().equals("organization") ? "" : name("organization", "id", row.get("organization_id"));
    }

    private String year() {
        return Stream.of("year", "edition_id", "round_id")
                .map(row::get)
                .filter(year -> !year.isEmpty())
                .map("%s年"::formatted)
                .findFirst()
                .orElse("");
    }

    private String occupation() {
        return FactScope.codes(row)
                .limit(1)
                .map(code -> name("occupation", "code", code))
                .collect(Collectors.joining());
    }

    private String kind() {
        return KINDS.stream()
                .filter(column -> !row.get(column).isEmpty())
                .map(column -> FactLabels.value(column, row.get(column)))
                .filter(word -> !word.isEmpty() && word.charAt(0) > 'z')
                .collect(Collectors.joining());
    }

    private String workType() {
        return row.get("work_type").isEmpty() ? "" : "（%s）".formatted(row.get("work_type"));
    }

    private String name(String table, String key, String id) {
        return id.isEmpty()
                ? ""
                : files.rows(table).stream()
                        .filter(other -> other.get(key).equals(id))
                        .map(other -> other.get("name"))
                        .limit(1)
                        .collect(Collectors.joining());
    }

    /** Its content; null when that is not a single value. */
    @Nullable
    String content() {
        return CONTENT.stream()
                .filter(column -> !row.get(column).isEmpty())
                .map(column -> FactLabels.value(column, row.get(column)))
                .findFirst()
                .orElse(null);
    }
}
