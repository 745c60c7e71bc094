--liquibase formatted sql

-- What more a conflict may touch. Stands before 015, which fills the table.

--changeset skillregister:053-conflict-subjects
alter table source_conflict_subject drop constraint source_conflict_subject_subject_check;
alter table source_conflict_subject add constraint source_conflict_subject_subject_check check (subject in
    ('OCCUPATION', 'OCCUPATION_GROUP', 'CURRENT_CODE', 'ORGANIZATION', 'CATALOGUE_EDITION', 'CATALOGUE_ITEM', 'SELECTION_ROUND',
     'ASSESSMENT_PLAN', 'ASSESSMENT_ROUND', 'ASSESSMENT_RULE', 'RESULT_VALIDITY', 'CONDUCT_TIER', 'APPLICATION_FORM', 'RULE_SET', 'ROUTE',
     'APPLY_NOW', 'COURSE', 'SUBSIDY_SCHEME'));

--changeset skillregister:053-form-rules
alter table assessment_rule drop constraint assessment_rule_topic_check;
alter table assessment_rule add constraint assessment_rule_topic_check check (topic in
    ('APPLICATION', 'FORM', 'EXAM', 'POSTPONEMENT', 'PAYMENT', 'ADMISSION_TICKET', 'RESULTS', 'RESIT', 'CERTIFICATE', 'DECLARATION',
     'CONDUCT', 'CHANGE'));
