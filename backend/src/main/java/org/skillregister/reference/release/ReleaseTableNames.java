package org.skillregister.reference.release;

import java.util.List;
import java.util.Set;

/** The names of the tables of the reference data. */
final class ReleaseTableNames {

    /** The tables, each after those that it refers to. A change set must also add a new table to the digest. */
    static final List<String> ALL = List.of(
            "source_document",
            "source_passage",
            "cited_document",
            "source_conflict",
            "source_conflict_subject",
            "source_conflict_citation",
            "occupation_group",
            "occupation",
            "work_type",
            "current_code",
            "related_name",
            "alternative_title",
            "uncovered_title",
            "organization",
            "organization_alternative_title",
            "organization_contact",
            "catalogue_edition",
            "catalogue_organization",
            "catalogue_item",
            "selection_round",
            "selection_requirement",
            "selection_step",
            "selection_material",
            "selection_item",
            "assessment_plan",
            "assessment_offering",
            "application_form",
            "form_field",
            "form_material",
            "form_photo",
            "assessment_round",
            "result_time",
            "offering_module",
            "assessment_fee",
            "result_validity",
            "assessment_rule",
            "conduct_tier",
            "conduct_act",
            "contact_point",
            "assessment_link",
            "application_route",
            "application_step",
            "application_route_form",
            "subsidy_scheme",
            "subsidy_amount",
            "subsidy_condition",
            "subsidy_occupation",
            "source_provider",
            "source_course",
            "course_notice",
            "public_holiday",
            "catalogue_rule",
            "catalogue_link",
            "selection_scope",
            "occupation_event",
            "course_detail",
            "former_id");

    /** Tables that a version may have no file for. */
    static final Set<String> OPTIONAL = Set.of("former_id");

    private ReleaseTableNames() {}
}
