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

/** The changes between a version of the reference data and the one before, in readers' words. */
final class FactChanges {

    /** No facts: what helps to find them, and where a conflict is shown. */
    static final Set<String> NO_FACTS = Set.of(
            "alternative_title",
            "organization_alternative_title",
            "uncovered_title",
            "source_conflict_subject",
            "cases");

    /** What comes or goes together with something is told once, with it. What is of an occupation is told by itself, for those who follow that. */
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
                .filter(change -> !NO_FACTS.contains(change.table()) && !changes.isToldWithAnother(change))
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

    private boolean isToldWithAnother(ReleaseChange change) {
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
        FactRow fact = new FactRow(row, change.kind() == ChangeKind.REMOVED ? before : after);
        ReferenceRow cited = fact.cited();
        String printed = cited.get("printed_text");
        return new FactChange(
                change.kind(),
                change.table(),
                change.id(),
                change.edition() == null ? summary(change, fact) : ofEdition(change, fact),
                value(change, change.before(), fact, ChangeKind.REMOVED),
                value(change, change.after(), fact, ChangeKind.ADDED),
                fact.organizations(),
                occupations(change, fact),
                FactRow.document(cited),
                FactRow.locator(cited),
                printed.isEmpty() ? null : printed,
                isWhole(change) && row.table().equals("source_document") ? row.cells() : null);
    }

    static String word(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "新增";
            case REMOVED -> "删去";
            case CHANGED, RENAMED, MOVED -> "修改";
        };
    }

    private static List<String> occupations(ReleaseChange change, FactRow fact) {
        TreeSet<String> codes = new TreeSet<>(fact.occupations());
        if (change.edition() != null && change.kind() == ChangeKind.MOVED) {
            codes.add(Objects.requireNonNull(change.before()));
        }
        return List.copyOf(codes);
    }

    /** Of a row as a whole its content is told, at the side where it is. */
    private static @Nullable String value(ReleaseChange change, @Nullable String cell, FactRow fact, ChangeKind whole) {
        String column = change.column() == null ? "printed_levels" : change.column();
        if (cell != null) {
            return FactLabels.value(column, cell);
        }
        return change.column() == null && change.kind() == whole ? fact.content() : null;
    }

    private static String summary(ReleaseChange change, FactRow fact) {
        String noun = FactLabels.table(change.table());
        String column = change.column();
        if (column == null) {
            return "%s%s：%s".formatted(word(change.kind()), noun, fact.subject());
        }
        String of = "%s（%s）".formatted(noun, fact.subject());
        return switch (change.kind()) {
            case RENAMED -> "%s：原名%s".formatted(of, orNothing(change.before()));
            case MOVED -> "%s：编码由%s改为%s".formatted(of, orNothing(change.before()), orNothing(change.after()));
            case ADDED, REMOVED, CHANGED -> "%s：%s有改动".formatted(of, FactLabels.column(change.table(), column));
        };
    }

    private static String orNothing(@Nullable String cell) {
        return Objects.requireNonNullElse(cell, "空缺");
    }

    private static String ofEdition(ReleaseChange change, FactRow fact) {
        String what = change.table().equals("catalogue_organization")
                ? ofOrganization(change)
                : ofItem(change, fact.organization());
        return "%s年目录：%s".formatted(change.edition(), what);
    }

    private static String ofOrganization(ReleaseChange change) {
        return (change.kind() == ChangeKind.ADDED ? "列入机构" : "不再列有机构") + change.name();
    }

    private static String ofItem(ReleaseChange change, String organization) {
        String was = Objects.requireNonNullElse(change.before(), "");
        String is = Objects.requireNonNullElse(change.after(), "");
        return organization
                + switch (change.kind()) {
                    case ADDED -> "可以评价%s（%s）".formatted(change.name(), FactLabels.levels(is));
                    case REMOVED -> "不再评价%s（%s）".formatted(change.name(), FactLabels.levels(was));
                    case CHANGED -> "评价%s的等级%s".formatted(change.name(), Levels.chinese(was, is));
                    case RENAMED -> "的%s改称%s".formatted(was, is);
                    case MOVED -> "的%s编码由%s改为%s".formatted(change.name(), was, is);
                };
    }
}
