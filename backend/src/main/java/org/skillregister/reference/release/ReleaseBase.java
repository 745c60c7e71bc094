package org.skillregister.reference.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new version must keep of the served one: it is made from it, and no id that was released vanishes. */
final class ReleaseBase {

    /** The tables whose keys stand in addresses, answers and files of others. */
    private static final List<String> RELEASED = List.of(
            "source_document",
            "source_passage",
            "source_conflict",
            "occupation",
            "organization",
            "catalogue_edition",
            "catalogue_item",
            "selection_round",
            "selection_item",
            "assessment_plan",
            "assessment_round",
            "application_form",
            "subsidy_scheme",
            "source_provider",
            "source_course");

    private ReleaseBase() {}

    static List<ReleaseProblem> problems(ReleaseFiles files, StoredRelease served, Optional<ReleaseFiles> servedFiles) {
        boolean isMadeFromIt = ReleaseMark.find(files)
                .filter(mark -> mark.releasedAt().equals(served.moment()))
                .isPresent();
        Stream<ReleaseProblem> base = isMadeFromIt
                ? Stream.empty()
                : Stream.of(new ReleaseProblem(
                        "release.properties",
                        0,
                        ReleaseMark.RELEASED_AT,
                        "these files were not made from the served version, of %s; export that one, and change it"
                                .formatted(served.moment())));
        Stream<ReleaseProblem> vanished = servedFiles.stream().flatMap(before -> vanished(before, files));
        return Stream.concat(base, vanished).toList();
    }

    /** Ids of the first that the second has no more. */
    static Stream<ReleaseProblem> vanished(ReleaseFiles before, ReleaseFiles after) {
        ReferenceDataFiles had = ReferenceDataFiles.of(before);
        ReferenceDataFiles has = ReferenceDataFiles.of(after);
        Stream<ReleaseProblem> rows = RELEASED.stream().flatMap(table -> vanished(table, had, has));
        Stream<ReleaseProblem> rules = before.rules().keySet().stream()
                .filter(name -> !after.rules().containsKey(name))
                .map(name -> new ReleaseProblem(name + ".yaml", 0, null, "was released, and would vanish"));
        return Stream.concat(rows, rules);
    }

    private static Stream<ReleaseProblem> vanished(String table, ReferenceDataFiles had, ReferenceDataFiles has) {
        List<String> key = ReferenceDataFiles.key(table);
        Set<List<String>> left =
                has.rows(table).stream().map(row -> row.get(key)).collect(Collectors.toSet());
        return had.rows(table).stream()
                .map(row -> row.get(key))
                .filter(id -> !left.contains(id))
                .map(id -> new ReleaseProblem(
                        table + ".csv",
                        0,
                        String.join(", ", key),
                        String.join(", ", id) + " was released, and would vanish"));
    }
}
