package org.skillregister.reference.release;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new edition of the catalogue says otherwise than the edition before: who comes and goes, and what each may assess. */
final class EditionDiff {

    /** What an item is of; its number is another one in each edition. */
    private static final List<String> ITEM = List.of("organization_id", "occupation_code", "work_type");

    private final ReferenceDataFiles after;
    private final String edition;

    private EditionDiff(ReferenceDataFiles after, String edition) {
        this.after = after;
        this.edition = edition;
    }

    /** @return nothing when the last edition is the same */
    static Stream<ReleaseChange> between(ReferenceDataFiles before, ReferenceDataFiles after) {
        Optional<String> had = last(before);
        Optional<String> has = last(after);
        if (had.isEmpty() || has.isEmpty() || had.equals(has)) {
            return Stream.empty();
        }
        EditionDiff diff = new EditionDiff(after, has.get());
        return Stream.concat(
                diff.compare(
                        of("catalogue_organization", before, had.get(), List.of("organization_id")),
                        of("catalogue_organization", after, has.get(), List.of("organization_id"))),
                diff.compare(
                        of("catalogue_item", before, had.get(), ITEM), of("catalogue_item", after, has.get(), ITEM)));
    }

    private static Optional<String> last(ReferenceDataFiles files) {
        return files.rows("catalogue_edition").stream()
                .max(comparing(row -> row.get("effective_from")))
                .map(row -> row.get("id"));
    }

    private static Map<List<String>, ReferenceRow> of(
            String table, ReferenceDataFiles files, String edition, List<String> key) {
        return files.rows(table).stream()
                .filter(row -> row.get("edition_id").equals(edition))
                .collect(Collectors.toMap(
                        row -> row.get(key), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private Stream<ReleaseChange> compare(Map<List<String>, ReferenceRow> had, Map<List<String>, ReferenceRow> has) {
        Stream<ReleaseChange> gone = had.entrySet().stream()
                .filter(row -> !has.containsKey(row.getKey()))
                .map(row -> change(
                        ReleaseChange.Kind.REMOVED,
                        row.getValue(),
                        null,
                        row.getValue().get("printed_levels"),
                        null));
        Stream<ReleaseChange> others = has.entrySet().stream().flatMap(row -> {
            ReferenceRow earlier = had.get(row.getKey());
            return earlier == null
                    ? Stream.of(change(
                            ReleaseChange.Kind.ADDED,
                            row.getValue(),
                            null,
                            null,
                            row.getValue().get("printed_levels")))
                    : Stream.of("name", "printed_levels")
                            .filter(column ->
                                    !earlier.get(column).equals(row.getValue().get(column)))
                            .map(column -> change(
                                    column.equals("name") ? ReleaseChange.Kind.RENAMED : ReleaseChange.Kind.CHANGED,
                                    row.getValue(),
                                    column,
                                    earlier.get(column),
                                    row.getValue().get(column)));
        });
        return Stream.concat(gone, others);
    }

    private ReleaseChange change(
            ReleaseChange.Kind kind,
            ReferenceRow row,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after) {
        String organization = row.get("organization_id");
        String id =
                row.table().equals("catalogue_item") ? row.get("edition_id") + "-" + row.get("number") : organization;
        String who = "%s %s".formatted(organization, nameOf(organization));
        String what = row.get("name") + (row.get("work_type").isEmpty() ? "" : "（%s）".formatted(row.get("work_type")));
        return new ReleaseChange(
                kind,
                row.table(),
                id,
                row.table().equals("catalogue_item") ? what : nameOf(organization),
                column,
                blankAsNull(before),
                blankAsNull(after),
                "edition %s: %s".formatted(edition, told(kind, who, what, column, before, after)));
    }

    private static String told(
            ReleaseChange.Kind kind,
            String who,
            String what,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after) {
        boolean isItem = !what.isEmpty();
        return switch (kind) {
            case ADDED -> isItem ? "%s may assess %s at %s".formatted(who, what, after) : who + " comes";
            case REMOVED -> isItem ? "%s may no longer assess %s".formatted(who, what) : who + " goes";
            case RENAMED -> "%s: %s was called %s".formatted(who, what, before);
            case CHANGED ->
                "%s: %s %s"
                        .formatted(
                                who,
                                what,
                                "printed_levels".equals(column) && before != null && after != null
                                        ? Levels.told(before, after)
                                        : "changed");
        };
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private String nameOf(String organization) {
        return after.rows("organization").stream()
                .filter(row -> row.get("id").equals(organization))
                .map(row -> row.get("name"))
                .collect(Collectors.joining());
    }
}
