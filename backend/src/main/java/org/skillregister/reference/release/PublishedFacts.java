package org.skillregister.reference.release;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was published on a running register but is missing from a version released later. It would vanish with that version. */
final class PublishedFacts {

    private final ReferenceDataFiles before;
    private final ReferenceDataFiles published;
    private final ReferenceDataFiles later;

    private PublishedFacts(ReferenceDataFiles before, ReferenceDataFiles published, ReferenceDataFiles later) {
        this.before = before;
        this.published = published;
        this.later = later;
    }

    /**
     * Compares three versions.
     *
     * @param before the version on which the published one is based
     * @return the places of the missing facts, such as {@code organization org-015} or {@code rules/national-procedure-2023.yaml}
     */
    static List<String> missing(ReleaseFiles before, ReleaseFiles published, ReleaseFiles later) {
        PublishedFacts facts = new PublishedFacts(
                ReferenceDataFiles.of(before), ReferenceDataFiles.of(published), ReferenceDataFiles.of(later));
        return Stream.of(
                        ReleaseTableNames.ALL.stream().flatMap(facts::rows),
                        texts(ReleaseFiles.RULES, before.rules(), published.rules(), later.rules()),
                        texts(ReleaseFiles.CASES, before.cases(), published.cases(), later.cases()))
                .flatMap(places -> places)
                .toList();
    }

    private Stream<String> rows(String table) {
        Map<String, ReferenceRow> had = before.byId(table);
        Map<String, ReferenceRow> has = published.byId(table);
        Map<String, ReferenceRow> comes = later.byId(table);
        return together(had.keySet(), has.keySet())
                .filter(id -> isMissing(cells(had.get(id)), cells(has.get(id)), cells(comes.get(id))))
                .map(id -> table + " " + id);
    }

    private static Map<String, String> cells(@Nullable ReferenceRow row) {
        return row == null ? Map.of() : row.cells();
    }

    private static Stream<String> together(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all.stream();
    }

    /** Whether the publication changed a cell that would change again. A missing row counts as a row of empty cells. */
    private static boolean isMissing(Map<String, String> had, Map<String, String> has, Map<String, String> comes) {
        Set<String> columns = new HashSet<>(had.keySet());
        columns.addAll(has.keySet());
        return columns.stream().anyMatch(column -> {
            String cell = has.getOrDefault(column, "");
            return !cell.equals(had.getOrDefault(column, "")) && !cell.equals(comes.getOrDefault(column, ""));
        });
    }

    private static Stream<String> texts(
            String folder, Map<String, String> had, Map<String, String> has, Map<String, String> comes) {
        return together(had.keySet(), has.keySet())
                .filter(name -> !Objects.equals(has.get(name), had.get(name))
                        && !Objects.equals(has.get(name), comes.get(name)))
                .map(name -> "%s%s.yaml".formatted(folder, name));
    }
}
