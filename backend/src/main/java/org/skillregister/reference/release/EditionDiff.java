package org.skillregister.reference.release;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.EditionEntries;
import org.skillregister.reference.EditionEntries.Difference;
import org.skillregister.reference.EditionEntries.Traits;

/** Compares a new edition of the catalogue with the one before: which organizations are added or removed, and what each may assess. */
final class EditionDiff {

    private final LastEdition before;
    private final LastEdition after;

    private EditionDiff(LastEdition before, LastEdition after) {
        this.before = before;
        this.after = after;
    }

    /** @return the differences; none when the last edition is the same */
    static Stream<ReleaseChange> between(ReferenceDataFiles before, ReferenceDataFiles after) {
        Optional<LastEdition> had = LastEdition.find(before);
        Optional<LastEdition> has = LastEdition.find(after);
        if (had.isEmpty() || has.isEmpty() || had.get().id().equals(has.get().id())) {
            return Stream.empty();
        }
        return new EditionDiff(had.get(), has.get()).changes();
    }

    private Stream<ReleaseChange> changes() {
        Stream<ReleaseChange> organizations = EditionEntries.compare(
                        before.organizations(), after.organizations(), row -> Traits.of(row.get("organization_id")))
                .stream()
                .map(this::ofOrganization);
        Stream<ReleaseChange> items =
                EditionEntries.compare(before.items(), after.items(), EditionDiff::traits).stream()
                        .flatMap(this::ofItem);
        return Stream.concat(organizations, items);
    }

    private static Traits traits(ReferenceRow item) {
        return new Traits(
                item.get("organization_id"),
                item.get("occupation_code"),
                item.get("work_type"),
                nameOfItem(item),
                item.get("printed_levels"));
    }

    private static String nameOfItem(ReferenceRow item) {
        String workType = item.get("work_type");
        return item.get("name") + (workType.isEmpty() ? "" : "（%s）".formatted(workType));
    }

    private ReleaseChange ofOrganization(Difference<ReferenceRow> difference) {
        ReferenceRow row = difference.last();
        ChangeKind kind = difference.kinds().getFirst();
        String sentence = who(row) + (kind == ChangeKind.ADDED ? " comes" : " goes");
        return change(kind, row, row.get("organization_id"), nameOf(row), null, null, null, sentence);
    }

    private Stream<ReleaseChange> ofItem(Difference<ReferenceRow> difference) {
        return difference.kinds().stream().map(kind -> ofItem(kind, difference));
    }

    private ReleaseChange ofItem(ChangeKind kind, Difference<ReferenceRow> difference) {
        ReferenceRow row = difference.last();
        String column = column(kind);
        String value = column == null ? "printed_levels" : column;
        String was = cell(difference.before(), value);
        String is = cell(difference.after(), value);
        return change(
                kind,
                row,
                row.get("edition_id") + "-" + row.get("number"),
                nameOfItem(row),
                column,
                was,
                is,
                sentence(kind, who(row), nameOfItem(row), was, is));
    }

    /** The column that changed; null when the whole item is added or removed, which its levels describe. */
    private static @Nullable String column(ChangeKind kind) {
        return switch (kind) {
            case ADDED, REMOVED -> null;
            case CHANGED -> "printed_levels";
            case RENAMED -> "name";
            case MOVED -> "occupation_code";
        };
    }

    private static @Nullable String cell(@Nullable ReferenceRow row, String column) {
        if (row == null) {
            return null;
        }
        return column.equals("name") ? nameOfItem(row) : row.get(column);
    }

    private static String sentence(
            ChangeKind kind, String who, String what, @Nullable String was, @Nullable String is) {
        return switch (kind) {
            case ADDED -> "%s may assess %s at %s".formatted(who, what, is);
            case REMOVED -> "%s may no longer assess %s".formatted(who, what);
            case RENAMED -> "%s: %s was called %s".formatted(who, what, was);
            case MOVED -> "%s: %s had the code %s, has %s".formatted(who, what, was, is);
            case CHANGED ->
                "%s: %s %s".formatted(who, what, was == null || is == null ? "changed" : Levels.english(was, is));
        };
    }

    private ReleaseChange change(
            ChangeKind kind,
            ReferenceRow row,
            String id,
            String name,
            @Nullable String column,
            @Nullable String was,
            @Nullable String is,
            String sentence) {
        return new ReleaseChange(
                kind,
                row.table(),
                id,
                name,
                column,
                was,
                is,
                "edition %s: %s".formatted(after.id(), sentence),
                after.id(),
                row);
    }

    private String who(ReferenceRow row) {
        return "%s %s".formatted(row.get("organization_id"), nameOf(row));
    }

    /** Name of the organization. A version that was rolled back may have had organizations that no other version has. */
    private String nameOf(ReferenceRow row) {
        return after.findOrganization(row)
                .or(() -> before.findOrganization(row))
                .orElse("");
    }
}
