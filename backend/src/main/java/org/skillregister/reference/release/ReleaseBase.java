package org.skillregister.reference.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.reference.FormerId;

/** Checks what a new version must keep of the served one: it is based on the served one, and no released id vanishes. */
final class ReleaseBase {

    private ReleaseBase() {}

    /** @param isMadeFromIt whether the files are based on the served version */
    static List<ReleaseProblem> problems(
            ReleaseFiles files, StoredRelease served, Optional<ReleaseFiles> servedFiles, boolean isMadeFromIt) {
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

    /** Ids of the first that the second no longer has. */
    static Stream<ReleaseProblem> vanished(ReleaseFiles before, ReleaseFiles after) {
        ReferenceDataFiles had = ReferenceDataFiles.of(before);
        ReferenceDataFiles has = ReferenceDataFiles.of(after);
        Stream<ReleaseProblem> rows = Stream.of(FormerId.Kind.values()).flatMap(kind -> vanished(kind, had, has));
        Stream<ReleaseProblem> rules = before.rules().keySet().stream()
                .filter(name -> !after.rules().containsKey(name))
                .map(name -> new ReleaseProblem(name + ".yaml", 0, null, "was released, and would vanish"));
        return Stream.of(rows, unexplained(had, has), rules).flatMap(problems -> problems);
    }

    private static Stream<ReleaseProblem> vanished(FormerId.Kind kind, ReferenceDataFiles had, ReferenceDataFiles has) {
        String table = kind.table();
        Set<String> left = FormerIdChecks.ids(has, table);
        Set<String> explained = has.rows(FormerIdChecks.TABLE).stream()
                .filter(row -> row.get("subject").equals(kind.name()))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        return FormerIdChecks.ids(had, table).stream()
                .filter(id -> !left.contains(id) && !explained.contains(id))
                .map(id -> new ReleaseProblem(
                        table + ".csv",
                        0,
                        String.join(", ", ReferenceKeys.of(table)),
                        "%s was released, and would vanish; former_id.csv can say what became of it".formatted(id)));
    }

    /** The explanation of a former id must stay, unless the id is in use again. */
    private static Stream<ReleaseProblem> unexplained(ReferenceDataFiles had, ReferenceDataFiles has) {
        Set<String> left = FormerIdChecks.ids(has, FormerIdChecks.TABLE);
        return had.rows(FormerIdChecks.TABLE).stream()
                .filter(row -> !left.contains(row.id()) && !FormerIdChecks.isInUse(row, has))
                .map(row -> new ReleaseProblem(
                        "former_id.csv", 0, "subject, id", "%s was released, and would vanish".formatted(row.id())));
    }
}
