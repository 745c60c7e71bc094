--liquibase formatted sql

-- Identifiers that were released and are no longer in use, each with what became of it. They are reference data like all others.

--changeset skillregister:070-former-ids
create table former_id (
    subject     text not null check (subject in (
        'SOURCE_DOCUMENT', 'SOURCE_PASSAGE', 'SOURCE_CONFLICT', 'OCCUPATION', 'ORGANIZATION', 'CATALOGUE_EDITION', 'CATALOGUE_ITEM',
        'SELECTION_ROUND', 'SELECTION_ITEM', 'ASSESSMENT_PLAN', 'ASSESSMENT_ROUND', 'APPLICATION_FORM', 'SUBSIDY_SCHEME',
        'TRAINING_PROVIDER', 'COURSE')),
    id          text not null,
    successor   text check (successor <> id),
    explanation text not null check (explanation <> ''),
    primary key (subject, id)
);

--changeset skillregister:070-digest splitStatements:false
create or replace function reference_digest() returns text language sql stable set timezone = 'UTC' as $$
    select left(encode(sha256(convert_to(string_agg(fact, E'\n' order by fact collate "C"), 'UTF8')), 'hex'), 16)
    from (
        select 'source_document' || t as fact from source_document t
        union all select 'source_conflict' || t from source_conflict t
        union all select 'source_conflict_citation' || t from source_conflict_citation t
        union all select 'occupation_group' || t from occupation_group t
        union all select 'occupation' || t from occupation t
        union all select 'work_type' || t from work_type t
        union all select 'current_code' || t from current_code t
        union all select 'related_name' || t from related_name t
        union all select 'alternative_title' || t from alternative_title t
        union all select 'uncovered_title' || t from uncovered_title t
        union all select 'organization' || t from organization t
        union all select 'organization_alternative_title' || t from organization_alternative_title t
        union all select 'organization_contact' || t from organization_contact t
        union all select 'catalogue_edition' || t from catalogue_edition t
        union all select 'catalogue_organization' || t from catalogue_organization t
        union all select 'catalogue_item' || t from catalogue_item t
        union all select 'selection_round' || t from selection_round t
        union all select 'selection_requirement' || t from selection_requirement t
        union all select 'selection_step' || t from selection_step t
        union all select 'selection_material' || t from selection_material t
        union all select 'selection_item' || t from selection_item t
        union all select 'assessment_plan' || t from assessment_plan t
        union all select 'assessment_offering' || t from assessment_offering t
        union all select 'application_form' || t from application_form t
        union all select 'form_field' || t from form_field t
        union all select 'form_material' || t from form_material t
        union all select 'form_photo' || t from form_photo t
        union all select 'assessment_round' || t from assessment_round t
        union all select 'result_time' || t from result_time t
        union all select 'offering_module' || t from offering_module t
        union all select 'assessment_fee' || t from assessment_fee t
        union all select 'result_validity' || t from result_validity t
        union all select 'assessment_rule' || t from assessment_rule t
        union all select 'conduct_tier' || t from conduct_tier t
        union all select 'conduct_act' || t from conduct_act t
        union all select 'contact_point' || t from contact_point t
        union all select 'assessment_link' || t from assessment_link t
        union all select 'application_route' || t from application_route t
        union all select 'application_step' || t from application_step t
        union all select 'application_route_form' || t from application_route_form t
        union all select 'subsidy_scheme' || t from subsidy_scheme t
        union all select 'subsidy_amount' || t from subsidy_amount t
        union all select 'subsidy_condition' || t from subsidy_condition t
        union all select 'subsidy_occupation' || t from subsidy_occupation t
        union all select 'source_provider' || t from source_provider t
        union all select 'source_course' || t from source_course t
        union all select 'course_notice' || t from course_notice t
        union all select 'source_passage' || t from source_passage t
        union all select 'cited_document' || t from cited_document t
        union all select 'source_conflict_subject' || t from source_conflict_subject t
        union all select 'public_holiday' || t from public_holiday t
        union all select 'catalogue_rule' || t from catalogue_rule t
        union all select 'catalogue_link' || t from catalogue_link t
        union all select 'selection_scope' || t from selection_scope t
        union all select 'occupation_event' || t from occupation_event t
        union all select 'course_detail' || t from course_detail t
        union all select 'former_id' || t from former_id t
        union all select 'rule_file' || t from rule_file t
    ) facts
$$;
