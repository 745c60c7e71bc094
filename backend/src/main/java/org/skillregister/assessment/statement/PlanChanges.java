package org.skillregister.assessment.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/** Collects the changes of a plan. */
final class PlanChanges {

    private final String organization;
    private final int year;
    private final List<RecordedChange> changes = new ArrayList<>();

    /** @param organization name of the organization */
    PlanChanges(String organization, int year) {
        this.organization = organization;
        this.year = year;
    }

    /** The changes in the order in which they were added. */
    List<RecordedChange> list() {
        return List.copyOf(changes);
    }

    /** Adds the entries that only one of the two lists has. */
    <T> void list(String part, String what, List<T> before, List<T> after, Function<T, String> words) {
        after.stream()
                .filter(entry -> !before.contains(entry))
                .forEach(entry -> add(ChangeKind.ADDED, part, "增加" + what, null, words.apply(entry), List.of()));
        before.stream()
                .filter(entry -> !after.contains(entry))
                .forEach(entry -> add(ChangeKind.REMOVED, part, "删去" + what, words.apply(entry), null, List.of()));
    }

    /** Adds a value if it differs. */
    void value(String part, String what, @Nullable String before, @Nullable String after) {
        value(part, what, before, after, List.of());
    }

    /** @param about codes of the occupations that the value concerns */
    void value(String part, String what, @Nullable String before, @Nullable String after, List<OccupationCode> about) {
        if (!Objects.equals(before, after)) {
            add(ChangeKind.CHANGED, part, what + "有改动", before, after, about);
        }
    }

    void add(
            ChangeKind kind,
            String part,
            String what,
            @Nullable String before,
            @Nullable String after,
            List<OccupationCode> about) {
        String summary = "%s%d年评价计划：%s".formatted(organization, year, what);
        changes.add(new RecordedChange(kind, part, summary, before, after, about));
    }
}
