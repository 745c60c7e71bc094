package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/** Compares two versions of the reference data. */
final class ReleaseDiff {

    /** Tables of editions. A new edition is described by its differences from the edition before, not as many new rows. */
    private static final Set<String> OF_EDITIONS = Set.of("catalogue_organization", "catalogue_item");

    private final ReferenceDataFiles before;
    private final ReferenceDataFiles after;

    private ReleaseDiff(ReferenceDataFiles before, ReferenceDataFiles after) {
        this.before = before;
        this.after = after;
    }

    static List<ReleaseChange> between(ReleaseFiles before, ReleaseFiles after) {
        ReferenceDataFiles had = ReferenceDataFiles.of(before);
        ReferenceDataFiles has = ReferenceDataFiles.of(after);
        ReleaseDiff diff = new ReleaseDiff(had, has);
        return Stream.of(
                        EditionDiff.between(had, has),
                        ReleaseTableNames.ALL.stream().flatMap(diff::rows),
                        texts("rules", before.rules(), after.rules()),
                        texts("cases", before.cases(), after.cases()))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Stream<ReleaseChange> texts(
            String folder, SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> {
                    ChangeKind kind = !before.containsKey(name)
                            ? ChangeKind.ADDED
                            : after.containsKey(name) ? ChangeKind.CHANGED : ChangeKind.REMOVED;
                    String sentence = "%s/%s.yaml: %s".formatted(folder, name, word(kind));
                    return new ReleaseChange(kind, folder, name, null, null, null, null, sentence, null, null);
                });
    }

    private static String word(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case RENAMED, MOVED, CHANGED -> "changed";
        };
    }

    private Stream<ReleaseChange> rows(String table) {
        Map<String, ReferenceRow> had = before.byId(table);
        Map<String, ReferenceRow> has = after.byId(table);
        Stream<ReleaseChange> gone = had.entrySet().stream()
                .filter(row -> !has.containsKey(row.getKey()) && !isOfOtherEdition(row.getValue(), after))
                .map(row -> whole(ChangeKind.REMOVED, row.getKey(), row.getValue()));
        Stream<ReleaseChange> others = has.entrySet().stream().flatMap(row -> {
            ReferenceRow earlier = had.get(row.getKey());
            if (earlier != null) {
                return cells(row.getKey(), earlier, row.getValue());
            }
            return isOfOtherEdition(row.getValue(), before)
                    ? Stream.empty()
                    : Stream.of(whole(ChangeKind.ADDED, row.getKey(), row.getValue()));
        });
        return Stream.concat(gone, others);
    }

    /** Whether the row belongs to an edition that the other version lacks. */
    private static boolean isOfOtherEdition(ReferenceRow row, ReferenceDataFiles other) {
        return OF_EDITIONS.contains(row.table())
                && other.rows("catalogue_edition").stream()
                        .noneMatch(edition -> edition.get("id").equals(row.get("edition_id")));
    }

    private static ReleaseChange whole(ChangeKind kind, String id, ReferenceRow row) {
        String name = row.findName().orElse(null);
        String sentence = "%s %s: %s".formatted(row.table(), named(id, name), word(kind));
        return new ReleaseChange(kind, row.table(), id, name, null, null, null, sentence, null, row);
    }

    private static Stream<ReleaseChange> cells(String id, ReferenceRow before, ReferenceRow after) {
        Set<String> columns = new TreeSet<>(before.cells().keySet());
        columns.addAll(after.cells().keySet());
        return columns.stream()
                .filter(column -> !before.get(column).equals(after.get(column)))
                .map(column -> cell(id, after.findName().orElse(null), column, before, after));
    }

    private static ReleaseChange cell(
            String id, @Nullable String name, String column, ReferenceRow before, ReferenceRow after) {
        String was = before.get(column);
        String is = after.get(column);
        String sentence = "%s %s: %s"
                .formatted(
                        after.table(),
                        named(id, name),
                        column.equals("printed_levels")
                                ? Levels.english(was, is)
                                : "%s was “%s”, is “%s”".formatted(column, was, is));
        return new ReleaseChange(
                kind(column),
                after.table(),
                id,
                name,
                column,
                was.isEmpty() ? null : was,
                is.isEmpty() ? null : is,
                sentence,
                null,
                after);
    }

    private static ChangeKind kind(String column) {
        return switch (column) {
            case "name" -> ChangeKind.RENAMED;
            case "code", "occupation_code" -> ChangeKind.MOVED;
            default -> ChangeKind.CHANGED;
        };
    }

    private static String named(String id, @Nullable String name) {
        return name == null ? id : id + " " + name;
    }
}
