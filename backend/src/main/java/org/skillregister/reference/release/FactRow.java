package org.skillregister.reference.release;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the reference data in readers' words: its subject, its content, and whom it concerns. */
final class FactRow {

    /** What tells most of a whole row, the most telling first. */
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

    /** @param files the version that the row is of */
    FactRow(ReferenceRow row, ReferenceDataFiles files) {
        this.row = row;
        this.files = files;
    }

    /** What it is of, in one phrase: 上海市技师协会2026年职业培训师三级. */
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

    /** Name of the organization whose it is; empty when it is of none. */
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
        return codes().limit(1).map(code -> name("occupation", "code", code)).collect(Collectors.joining());
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

    /** What it says; null when that cannot be said in one value. */
    @Nullable
    String content() {
        return CONTENT.stream()
                .filter(column -> !row.get(column).isEmpty())
                .map(column -> FactLabels.value(column, row.get(column)))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> codes() {
        String own = row.table().equals("occupation") ? row.get("code") : "";
        return Stream.of(own, row.get("occupation_code"), row.get("printed_code"))
                .filter(code -> !code.isEmpty());
    }

    /** Codes of the occupations it is about. */
    List<String> occupations() {
        Stream<String> ofParents = Stream.of(
                        ofRound(), ofCourse(), ofConflict("OCCUPATION"), ofConflict("CURRENT_CODE"))
                .flatMap(codes -> codes);
        return List.copyOf(new TreeSet<>(Stream.concat(codes(), ofParents).toList()));
    }

    /** Ids of the organizations it is about. */
    List<String> organizations() {
        String own = switch (row.table()) {
            case "organization" -> row.get("id");
            case FormerIdChecks.TABLE -> row.get("subject").equals("ORGANIZATION") ? row.get("successor") : "";
            default -> row.get("organization_id");
        };
        return List.copyOf(new TreeSet<>(
                Stream.concat(Stream.of(own).filter(id -> !id.isEmpty()), ofConflict("ORGANIZATION"))
                        .toList()));
    }

    /** A round is of what its plan assesses at its levels. */
    private Stream<String> ofRound() {
        if (!row.table().equals("assessment_round")) {
            return Stream.empty();
        }
        List<String> plan = List.of("organization_id", "year");
        List<String> levels = List.of(row.get("printed_levels").split("、", -1));
        return files.rows("assessment_offering").stream()
                .filter(offering -> offering.get(plan).equals(row.get(plan)) && levels.contains(offering.get("level")))
                .map(offering -> offering.get("occupation_code"));
    }

    private Stream<String> ofCourse() {
        return files.rows("source_course").stream()
                .filter(course -> course.get("id").equals(row.get("course_id")))
                .map(course -> course.get("occupation_code"))
                .filter(code -> !code.isEmpty());
    }

    private Stream<String> ofConflict(String kind) {
        String number = switch (row.table()) {
            case "source_conflict" -> row.get("number");
            case "source_conflict_citation" -> row.get("conflict_number");
            default -> "";
        };
        return number.isEmpty()
                ? Stream.empty()
                : files.rows("source_conflict_subject").stream()
                        .filter(subject -> subject.get("conflict_number").equals(number)
                                && subject.get("subject").equals(kind))
                        .map(subject -> subject.get("subject_id"));
    }

    /** The row that cites a document for this one: most do so themselves. */
    ReferenceRow cited() {
        return switch (row.table()) {
            case "organization" -> last("catalogue_organization", "organization_id", row.get("id"));
            case "source_conflict" -> last("source_conflict_citation", "conflict_number", row.get("number"));
            default -> row;
        };
    }

    private ReferenceRow last(String table, String column, String key) {
        return files.rows(table).stream()
                .filter(other -> other.get(column).equals(key))
                .reduce((_, later) -> later)
                .orElse(row);
    }

    /** Where it is printed; null when nowhere. */
    static @Nullable String locator(ReferenceRow cited) {
        return switch (cited.table()) {
            case "source_document" -> "全文";
            case "source_passage" -> cited.get("place");
            default -> cited.get("locator").isEmpty() ? null : cited.get("locator");
        };
    }

    /** The document where it is printed; null when in none. */
    static @Nullable String document(ReferenceRow cited) {
        String document = cited.table().equals("source_document") ? cited.get("id") : cited.get("document_id");
        return document.isEmpty() || locator(cited) == null ? null : document;
    }
}
