package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of the tables of the reference data, and which columns refer to them. */
final class ReferenceKeys {

    /** The unique keys of the tables. The first key of a table identifies its rows. */
    static final List<Key> UNIQUE = List.of(
            key("source_document", "id"),
            key("source_conflict", "number"),
            key("source_conflict_citation", "conflict_number", "position"),
            key("occupation_group", "code"),
            key("occupation", "code"),
            key("work_type", "occupation_code", "name"),
            key("current_code", "printed_code"),
            key("related_name", "occupation_code", "kind", "position"),
            key("alternative_title", "occupation_code", "position"),
            key("alternative_title", "occupation_code", "work_type", "text"),
            key("uncovered_title", "position"),
            key("uncovered_title", "text"),
            key("organization", "id"),
            key("organization", "name"),
            key("organization_alternative_title", "organization_id", "position"),
            key("organization_alternative_title", "organization_id", "text"),
            key("organization_contact", "organization_id"),
            key("catalogue_edition", "id"),
            key("catalogue_edition", "effective_from"),
            key("catalogue_organization", "edition_id", "number"),
            key("catalogue_organization", "edition_id", "organization_id"),
            key("catalogue_item", "edition_id", "number"),
            key("selection_round", "id"),
            key("selection_requirement", "round_id", "number"),
            key("selection_step", "round_id", "number"),
            key("selection_material", "round_id", "number"),
            key("selection_item", "round_id", "number"),
            key("assessment_plan", "organization_id", "year"),
            key("assessment_offering", "organization_id", "year", "occupation_code", "level"),
            key("assessment_round", "id"),
            key("result_time", "organization_id", "year"),
            key("offering_module", "organization_id", "year", "occupation_code", "level", "module"),
            key("assessment_fee", "organization_id", "year", "occupation_code", "level", "kind"),
            key("result_validity", "organization_id", "year", "level"),
            key("assessment_rule", "organization_id", "year", "topic", "number"),
            key("conduct_tier", "organization_id", "year", "tier"),
            key("conduct_act", "organization_id", "year", "tier", "number"),
            key("contact_point", "organization_id", "year", "position"),
            key("assessment_link", "organization_id", "year", "position"),
            key("application_form", "id"),
            key("form_field", "form_id", "number"),
            key("form_material", "form_id", "number"),
            key("form_photo", "form_id"),
            key("application_route", "organization_id", "year", "route"),
            key("application_step", "organization_id", "year", "route", "number"),
            key("application_route_form", "organization_id", "year", "route", "position"),
            key("subsidy_scheme", "id"),
            key("subsidy_amount", "scheme_id", "level", "recipient"),
            key("subsidy_condition", "scheme_id", "number"),
            key("subsidy_occupation", "scheme_id", "level", "occupation_code"),
            key("source_provider", "id"),
            key("source_course", "id"),
            key("course_notice", "id"),
            key("source_passage", "document_id", "number"),
            key("source_passage", "document_id", "place"),
            key("cited_document", "document_id", "position"),
            key("source_conflict_subject", "conflict_number", "subject", "subject_id"),
            key("public_holiday", "from_on", "kind"),
            key("catalogue_rule", "edition_id", "topic", "number"),
            key("catalogue_link", "edition_id", "position"),
            key("selection_scope", "round_id"),
            key("occupation_event", "occupation_code", "position"),
            key("course_detail", "course_id", "topic", "position"),
            key("former_id", "subject", "id"));

    /** Columns that refer to a row of another table wherever they occur together and are filled. */
    static final Map<List<String>, Key> REFERENCES = Map.ofEntries(
            Map.entry(List.of("document_id"), key("source_document", "id")),
            Map.entry(List.of("conflict_number"), key("source_conflict", "number")),
            Map.entry(List.of("major_group"), key("occupation_group", "code")),
            Map.entry(List.of("middle_group"), key("occupation_group", "code")),
            Map.entry(List.of("occupation_code"), key("occupation", "code")),
            Map.entry(List.of("printed_code"), key("occupation", "code")),
            Map.entry(List.of("occupation_code", "work_type"), key("work_type", "occupation_code", "name")),
            Map.entry(List.of("organization_id"), key("organization", "id")),
            Map.entry(List.of("edition_id"), key("catalogue_edition", "id")),
            Map.entry(
                    List.of("edition_id", "organization_id"),
                    key("catalogue_organization", "edition_id", "organization_id")),
            Map.entry(List.of("round_id"), key("selection_round", "id")),
            Map.entry(
                    List.of("organization_id", "year", "occupation_code", "level"),
                    key("assessment_offering", "organization_id", "year", "occupation_code", "level")),
            Map.entry(
                    List.of("organization_id", "year", "tier"), key("conduct_tier", "organization_id", "year", "tier")),
            Map.entry(
                    List.of("organization_id", "year", "route"),
                    key("application_route", "organization_id", "year", "route")),
            Map.entry(List.of("may_move_to"), key("assessment_round", "id")),
            Map.entry(List.of("form_id"), key("application_form", "id")),
            Map.entry(List.of("scheme_id"), key("subsidy_scheme", "id")),
            Map.entry(List.of("course_id"), key("source_course", "id")),
            Map.entry(List.of("provider_id"), key("source_provider", "id")),
            Map.entry(List.of("organization_id", "year"), key("assessment_plan", "organization_id", "year")));

    /** Columns that together identify a row of a table. */
    record Key(String table, List<String> columns) {}

    private ReferenceKeys() {}

    /** @return the columns that identify rows of the table */
    static List<String> of(String table) {
        return UNIQUE.stream()
                .filter(key -> key.table().equals(table))
                .findFirst()
                .orElseThrow()
                .columns();
    }

    /** @return the keys of the rows of the other table that a row refers to, in the form of {@link ReleaseChange#id} */
    static Stream<String> referred(ReferenceRow row, String table) {
        return REFERENCES.entrySet().stream()
                .filter(reference -> reference.getValue().table().equals(table)
                        && reference.getValue().columns().equals(of(table))
                        && row.cells().keySet().containsAll(reference.getKey()))
                .map(reference -> String.join("-", row.get(reference.getKey())));
    }

    private static Key key(String table, String... columns) {
        return new Key(table, List.of(columns));
    }
}
