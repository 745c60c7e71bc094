package org.skillregister.reference.release;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.reference.FormerId;

/** Checks the entries about former ids. */
final class FormerIdChecks {

    static final String TABLE = "former_id";

    private FormerIdChecks() {}

    static Stream<ReleaseProblem> problems(ReferenceDataFiles files) {
        return files.rows(TABLE).stream().flatMap(row -> problems(row, files));
    }

    private static Stream<ReleaseProblem> problems(ReferenceRow row, ReferenceDataFiles files) {
        Optional<FormerId.Kind> kind = kind(row);
        if (kind.isEmpty()) {
            return Stream.of(row.problem("subject", "no such subject: " + row.get("subject")));
        }
        String successor = row.get("successor");
        Stream<ReleaseProblem> used =
                isInUse(row, files) ? Stream.of(row.problem("id", "is in use: " + row.get("id"))) : Stream.empty();
        Stream<ReleaseProblem> nobody =
                successor.isEmpty() || ids(files, kind.get().table()).contains(successor)
                        ? Stream.empty()
                        : Stream.of(row.problem("successor", "is not in use: " + successor));
        Stream<ReleaseProblem> untold = row.get("explanation").isBlank()
                ? Stream.of(row.problem("explanation", "no explanation"))
                : Stream.empty();
        return Stream.of(used, nobody, untold).flatMap(problems -> problems);
    }

    private static Optional<FormerId.Kind> kind(ReferenceRow row) {
        return Stream.of(FormerId.Kind.values())
                .filter(kind -> kind.name().equals(row.get("subject")))
                .findFirst();
    }

    /** Whether the id declared as former is still in use. */
    static boolean isInUse(ReferenceRow row, ReferenceDataFiles files) {
        return kind(row)
                .filter(kind -> ids(files, kind.table()).contains(row.get("id")))
                .isPresent();
    }

    /** The ids of a table's rows, in the form of {@link ReleaseChange#id}. */
    static Set<String> ids(ReferenceDataFiles files, String table) {
        return files.rows(table).stream().map(ReferenceRow::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
