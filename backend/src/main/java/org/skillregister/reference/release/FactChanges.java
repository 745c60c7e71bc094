package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.ChangeKind;

/** Describes for readers the changes between a version of the reference data and the one before. */
final class FactChanges {

    /** Tables without facts: search aids, and the places where a conflict is shown. */
    static final Set<String> NO_FACTS = Set.of(
            "alternative_title",
            "organization_alternative_title",
            "uncovered_title",
            "source_conflict_subject",
            "cases");

    /**
     * Tables whose rows are parts of another row. A part added or removed together with its whole is not listed separately. Parts
     * of an occupation are, for those who follow it.
     */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("source_document", Set.of("source_passage", "cited_document")),
            Map.entry("source_conflict", Set.of("source_conflict_citation")),
            Map.entry("source_course", Set.of("course_detail")),
            Map.entry("occupation", Set.of("work_type", "current_code", "related_name", "occupation_event")),
            Map.entry("organization", Set.of("organization_contact")),
            Map.entry("catalogue_edition", Set.of("catalogue_rule", "catalogue_link")),
            Map.entry(
                    "selection_round",
                    Set.of("selection_requirement", "selection_step", "selection_material", "selection_scope")),
            Map.entry(
                    "assessment_plan",
                    Set.of(
                            "assessment_round",
                            "assessment_fee",
                            "offering_module",
                            "result_time",
                            "result_validity",
                            "assessment_rule",
                            "conduct_tier",
                            "conduct_act",
                            "contact_point",
                            "assessment_link",
                            "application_route",
                            "application_step",
                            "application_route_form")),
            Map.entry("assessment_offering", Set.of("assessment_fee", "offering_module")),
            Map.entry("application_form", Set.of("form_field", "form_material", "form_photo")),
            Map.entry("subsidy_scheme", Set.of("subsidy_amount", "subsidy_condition", "subsidy_occupation")));

    private final ReferenceDataFiles before;
    private final ReferenceDataFiles after;
    private final Set<List<String>> whole;

    private FactChanges(ReferenceDataFiles before, ReferenceDataFiles after, Set<List<String>> whole) {
        this.before = before;
        this.after = after;
        this.whole = whole;
    }

    static List<FactChange> between(ReleaseFiles before, ReleaseFiles after) {
        List<ReleaseChange> all = ReleaseDiff.between(before, after);
        Set<List<String>> whole = all.stream()
                .filter(FactChanges::isWhole)
                .map(change -> List.of(change.table(), change.id()))
                .collect(Collectors.toSet());
        FactChanges changes = new FactChanges(ReferenceDataFiles.of(before), ReferenceDataFiles.of(after), whole);
        return all.stream()
                .filter(change -> !NO_FACTS.contains(change.table()) && !changes.isPartOfWhole(change))
                .flatMap(change -> {
                    ReferenceRow row = change.row();
                    return row == null ? rules(change.id(), before, after) : Stream.of(changes.factChange(change, row));
                })
                .toList();
    }

    private static Stream<FactChange> rules(String name, ReleaseFiles before, ReleaseFiles after) {
        return RuleChanges.of(name, before.rules().get(name), after.rules().get(name)).stream();
    }

    private static boolean isWhole(ReleaseChange change) {
        return change.edition() == null
                && change.row() != null
                && (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED);
    }

    private boolean isPartOfWhole(ReleaseChange change) {
        ReferenceRow row = change.row();
        return row != null
                && isWhole(change)
                && PARTS.entrySet().stream()
                        .filter(part -> part.getValue().contains(row.table()))
                        .flatMap(part ->
                                ReferenceKeys.referred(row, part.getKey()).map(id -> List.of(part.getKey(), id)))
                        .anyMatch(whole::contains);
    }

    private FactChange factChange(ReleaseChange change, ReferenceRow row) {
        ReferenceDataFiles files = change.kind() == ChangeKind.REMOVED ? before : after;
        FactRow fact = new FactRow(row, files);
        FactScope scope = new FactScope(row, files);
        FactCitation citation = FactCitation.of(row, files);
        return new FactChange(
                change.kind(),
                change.table(),
                change.id(),
                FactSummary.of(change, fact),
                value(change, change.before(), fact, ChangeKind.REMOVED),
                value(change, change.after(), fact, ChangeKind.ADDED),
                scope.organizations(),
                occupations(change, scope),
                citation.document(),
                citation.locator(),
                citation.printedText(),
                isWhole(change) && row.table().equals("source_document") ? row.cells() : null);
    }

    private static List<String> occupations(ReleaseChange change, FactScope scope) {
        TreeSet<String> codes = new TreeSet<>(scope.occupations());
        if (change.edition() != null && change.kind() == ChangeKind.MOVED) {
            codes.add(Objects.requireNonNull(change.before()));
        }
        return List.copyOf(codes);
    }

    /** For a whole row, the value is its content, on the side where the row exists. */
    private static @Nullable String value(ReleaseChange change, @Nullable String cell, FactRow fact, ChangeKind whole) {
        String column = change.column() == null ? "printed_levels" : change.column();
        if (cell != null) {
            return FactLabels.value(column, cell);
        }
        return change.column() == null && change.kind() == whole ? fact.content() : null;
    }
}
