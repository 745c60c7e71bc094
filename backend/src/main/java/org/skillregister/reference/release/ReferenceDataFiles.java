package org.skillregister.reference.release;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSV files of the reference data, and every problem in them. */
public record ReferenceDataFiles(Map<String, ReferenceCsv> files) {

    private static final List<Key> KEYS = List.of(
            key("source_document", "id"),
            key("source_conflict", "number"),
            key("source_conflict_citation", "conflict_number", "position"),
            key("occupation_group", "code"),
            key("occupation", "code"),
            key("work_type", "occupation_code", "name"),
            key("current_code", "printed_code"),
            key("related_name", "occupation_code", "kind", "position"),
            key("alternative_title", "occupation_code", "position"),
            key("alternative_title", "occupation_code", "work_type", "text"),
            key("uncovered_title", "position"),
            key("uncovered_title", "text"),
            key("organization", "id"),
            key("organization", "name"),
            key("organization_alternative_title", "organization_id", "position"),
            key("organization_alternative_title", "organization_id", "text"),
            key("organization_contact", "organization_id"),
            key("catalogue_edition", "id"),
            key("catalogue_edition", "effective_from"),
            key("catalogue_organization", "edition_id", "number"),
            key("catalogue_organization", "edition_id", "organization_id"),
            key("catalogue_item", "edition_id", "number"),
            key("selection_round", "id"),
            key("selection_requirement", "round_id", "number"),
            key("selection_step", "round_id", "number"),
            key("selection_material", "round_id", "number"),
            key("selection_item", "round_id", "number"),
            key("assessment_plan", "organization_id", "year"),
            key("assessment_offering", "organization_id", "year", "occupation_code", "level"),
            key("assessment_round", "id"),
            key("result_time", "organization_id", "year"),
            key("offering_module", "organization_id", "year", "occupation_code", "level", "module"),
            key("assessment_fee", "organization_id", "year", "occupation_code", "level", "kind"),
            key("result_validity", "organization_id", "year", "level"),
            key("assessment_rule", "organization_id", "year", "topic", "number"),
            key("conduct_tier", "organization_id", "year", "tier"),
            key("conduct_act", "organization_id", "year", "tier", "number"),
            key("contact_point", "organization_id", "year", "position"),
            key("assessment_link", "organization_id", "year", "position"),
            key("application_form", "id"),
            key("form_field", "form_id", "number"),
            key("form_material", "form_id", "number"),
            key("form_photo", "form_id"),
            key("application_route", "organization_id", "year", "route"),
            key("application_step", "organization_id", "year", "route", "number"),
            key("application_route_form", "organization_id", "year", "route", "position"),
            key("subsidy_scheme", "id"),
            key("subsidy_amount", "scheme_id", "level", "recipient"),
            key("subsidy_condition", "scheme_id", "number"),
            key("subsidy_occupation", "scheme_id", "level", "occupation_code"),
            key("source_provider", "id"),
            key("source_course", "id"),
            key("course_notice", "id"),
            key("source_passage", "document_id", "number"),
            key("source_passage", "document_id", "place"),
            key("cited_document", "document_id", "position"),
            key("source_conflict_subject", "conflict_number", "subject", "subject_id"),
            key("public_holiday", "from_on", "kind"),
            key("catalogue_rule", "edition_id", "topic", "number"),
            key("catalogue_link", "edition_id", "position"),
            key("selection_scope", "round_id"),
            key("occupation_event", "occupation_code", "position"),
            key("course_detail", "course_id", "topic", "position"),
            key("former_id", "subject", "id"));

    /** Columns that, wherever they stand together and are filled, name a row of another table. */
    private static final Map<List<String>, Key> REFERENCES = Map.ofEntries(
            Map.entry(List.of("document_id"), key("source_document", "id")),
            Map.entry(List.of("conflict_number"), key("source_conflict", "number")),
            Map.entry(List.of("major_group"), key("occupation_group", "code")),
            Map.entry(List.of("middle_group"), key("occupation_group", "code")),
            Map.entry(List.of("occupation_code"), key("occupation", "code")),
            Map.entry(List.of("printed_code"), key("occupation", "code")),
            Map.entry(List.of("occupation_code", "work_type"), key("work_type", "occupation_code", "name")),
            Map.entry(List.of("organization_id"), key("organization", "id")),
            Map.entry(List.of("edition_id"), key("catalogue_edition", "id")),
            Map.entry(
                    List.of("edition_id", "organization_id"),
                    key("catalogue_organization", "edition_id", "organization_id")),
            Map.entry(List.of("round_id"), key("selection_round", "id")),
            Map.entry(
                    List.of("organization_id", "year", "occupation_code", "level"),
                    key("assessment_offering", "organization_id", "year", "occupation_code", "level")),
            Map.entry(
                    List.of("organization_id", "year", "tier"), key("conduct_tier", "organization_id", "year", "tier")),
            Map.entry(
                    List.of("organization_id", "year", "route"),
                    key("application_route", "organization_id", "year", "route")),
            Map.entry(List.of("may_move_to"), key("assessment_round", "id")),
            Map.entry(List.of("form_id"), key("application_form", "id")),
            Map.entry(List.of("scheme_id"), key("subsidy_scheme", "id")),
            Map.entry(List.of("course_id"), key("source_course", "id")),
            Map.entry(List.of("provider_id"), key("source_provider", "id")),
            Map.entry(List.of("organization_id", "year"), key("assessment_plan", "organization_id", "year")));

    /** Reads all tables that there are. What stands for no table is left out, and told by {@link #problems}. */
    public static ReferenceDataFiles of(ReleaseFiles release) {
        Map<String, ReferenceCsv> files = new LinkedHashMap<>();
        release.tables().forEach((table, content) -> files.put(table, ReferenceCsv.read(table, content)));
        return new ReferenceDataFiles(files);
    }

    /** @return the columns that tell a row of the table from every other */
    static List<String> key(String table) {
        return KEYS.stream()
                .filter(key -> key.table().equals(table))
                .findFirst()
                .orElseThrow()
                .columns();
    }

    /** @return the keys of the rows of the other table that a row refers to, in the form of {@link ReleaseChange#id} */
    static Stream<String> referred(ReferenceRow row, String table) {
        return REFERENCES.entrySet().stream()
                .filter(reference -> reference.getValue().table().equals(table)
                        && reference.getValue().columns().equals(key(table))
                        && row.cells().keySet().containsAll(reference.getKey()))
                .map(reference -> String.join("-", row.get(reference.getKey())));
    }

    List<String> columns(String table) {
        return files.getOrDefault(table, ReferenceCsv.NONE).columns();
    }

    public List<ReferenceRow> rows(String table) {
        return files.getOrDefault(table, ReferenceCsv.NONE).rows();
    }

    /** All rows of all tables. */
    public Stream<ReferenceRow> rows() {
        return files.values().stream().flatMap(file -> file.rows().stream());
    }

    /** @return everything that is wrong, by file and line */
    public List<ReleaseProblem> problems() {
        Stream<ReleaseProblem> damage = files.values().stream().flatMap(file -> file.damage().stream());
        Stream<ReleaseProblem> inRows = rows().flatMap(row -> ReferenceRowChecks.problems(row, shown(row)));
        Stream<ReleaseProblem> duplicates = KEYS.stream().flatMap(this::duplicates);
        Stream<ReleaseProblem> dangling =
                REFERENCES.entrySet().stream().flatMap(e -> dangling(e.getKey(), e.getValue()));
        Stream<ReleaseProblem> renamed =
                Stream.of("catalogue_item", "selection_item").flatMap(this::renamed);
        return Stream.of(damage, inRows, duplicates, dangling, renamed, misleading(), FormerIdChecks.problems(this))
                .flatMap(problems -> problems)
                .sorted(comparing(ReleaseProblem::file).thenComparingLong(ReleaseProblem::line))
                .toList();
    }

    /** The text that readers see in place of the row's printed text. */
    private String shown(ReferenceRow row) {
        if (row.table().equals("catalogue_organization")) {
            return rows("organization").stream()
                    .filter(organization -> organization.get("id").equals(row.get("organization_id")))
                    .map(organization -> organization.get("name"))
                    .collect(Collectors.joining());
        }
        String name = row.get("name") + row.get("title");
        return row.get("work_type").isEmpty() ? name : name + "（" + row.get("work_type") + "）";
    }

    private Stream<ReleaseProblem> duplicates(Key key) {
        Set<List<String>> seen = new HashSet<>();
        return rows(key.table()).stream()
                .filter(row -> !seen.add(row.get(key.columns())))
                .map(row -> row.problem(
                        String.join(", ", key.columns()), "duplicate " + key.columns() + " " + row.get(key.columns())));
    }

    private Stream<ReleaseProblem> dangling(List<String> columns, Key target) {
        Set<List<String>> known = rows(target.table()).stream()
                .map(row -> row.get(target.columns()))
                .collect(Collectors.toSet());
        return rows().filter(row ->
                        columns.stream().noneMatch(column -> row.get(column).isEmpty()))
                .filter(row -> !known.contains(row.get(columns)))
                .map(row -> row.problem(
                        String.join(", ", columns),
                        "no " + target.table() + " for " + columns + " " + row.get(columns)));
    }

    /** A later edition may print another name for a code; then the name brings its own pinyin. */
    private Stream<ReleaseProblem> renamed(String items) {
        Set<List<String>> occupations = rows("occupation").stream()
                .map(row -> row.get(List.of("code", "name")))
                .collect(Collectors.toSet());
        return rows(items).stream()
                .filter(row -> occupations.contains(row.get(List.of("occupation_code", "name")))
                        != row.get("name_pinyin").isEmpty())
                .map(row -> row.problem(
                        "name_pinyin",
                        "name_pinyin must be given just where the name is not the occupation's: " + row.get("name")));
    }

    /**
     * What would send somebody to a wrong trade: a title that is the name of an occupation, work type or organization, one that is also said to be
     * none of them, and an occupation that is nearest and does not exist.
     */
    private Stream<ReleaseProblem> misleading() {
        Set<String> uncovered =
                rows("uncovered_title").stream().map(row -> row.get("text")).collect(Collectors.toSet());
        Set<String> codes =
                rows("occupation").stream().map(row -> row.get("code")).collect(Collectors.toSet());
        Stream<ReleaseProblem> titles = Stream.of("alternative_title", "organization_alternative_title")
                .flatMap(table -> rows(table).stream())
                .filter(row -> uncovered.contains(row.get("text")) || isName(row.get("text")))
                .map(row -> row.problem("text", "a name, or a title that is uncovered: " + row.get("text")));
        Stream<ReleaseProblem> uncoveredNames = rows("uncovered_title").stream()
                .filter(row -> isName(row.get("text")))
                .map(row -> row.problem("text", "a name: " + row.get("text")));
        Stream<ReleaseProblem> nearest = rows("uncovered_title").stream()
                .flatMap(row -> Stream.of(row.get("nearest").split("、", -1))
                        .filter(code -> !code.isEmpty() && !codes.contains(code))
                        .map(code -> row.problem("nearest", "no occupation is nearest: " + code)));
        return Stream.of(titles, uncoveredNames, nearest).flatMap(problems -> problems);
    }

    private boolean isName(String text) {
        return Stream.of("occupation", "work_type", "current_code", "organization")
                .flatMap(table -> rows(table).stream())
                .anyMatch(row -> row.get("name").equals(text));
    }

    private static Key key(String table, String... columns) {
        return new Key(table, List.of(columns));
    }

    private record Key(String table, List<String> columns) {}
}
