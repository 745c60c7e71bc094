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

    /** Reads all existing tables. Leaves out files of unknown tables, which {@link #problems} reports. */
    public static ReferenceDataFiles of(ReleaseFiles release) {
        Map<String, ReferenceCsv> files = new LinkedHashMap<>();
        release.tables().forEach((table, content) -> files.put(table, ReferenceCsv.read(table, content)));
        return new ReferenceDataFiles(files);
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

    /** The rows of a table by {@link ReferenceRow#id}, in file order; of rows with the same id, the first. */
    Map<String, ReferenceRow> byId(String table) {
        Map<String, ReferenceRow> rows = new LinkedHashMap<>();
        rows(table).forEach(row -> rows.putIfAbsent(row.id(), row));
        return rows;
    }

    /** @return all problems, by file and line */
    public List<ReleaseProblem> problems() {
        Stream<ReleaseProblem> damage = files.values().stream().flatMap(file -> file.damage().stream());
        Stream<ReleaseProblem> inRows = rows().flatMap(row -> ReferenceRowChecks.problems(row, shown(row)));
        Stream<ReleaseProblem> duplicates = ReferenceKeys.UNIQUE.stream().flatMap(this::duplicates);
        Stream<ReleaseProblem> dangling =
                ReferenceKeys.REFERENCES.entrySet().stream().flatMap(e -> dangling(e.getKey(), e.getValue()));
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

    private Stream<ReleaseProblem> duplicates(ReferenceKeys.Key key) {
        Set<List<String>> seen = new HashSet<>();
        return rows(key.table()).stream()
                .filter(row -> !seen.add(row.get(key.columns())))
                .map(row -> row.problem(
                        String.join(", ", key.columns()), "duplicate " + key.columns() + " " + row.get(key.columns())));
    }

    private Stream<ReleaseProblem> dangling(List<String> columns, ReferenceKeys.Key target) {
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

    /** A later edition may print another name for a code; then its row must have the name's pinyin. */
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
     * Finds what would lead readers to a wrong occupation: an alternative title that is the name of an occupation, work type or
     * organization, a title also declared as uncovered, and a nearest occupation that does not exist.
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
}
