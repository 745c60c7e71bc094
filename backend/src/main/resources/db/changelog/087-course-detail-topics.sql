--liquibase formatted sql

-- What a source prints where a field of a course stays empty, and why, each with its citation.
--changeset skillregister:087-course-detail-topics
alter table course_detail drop constraint course_detail_topic_check;
alter table course_detail add constraint course_detail_topic_check check (topic in
    ('AUDIENCE', 'CONTENT', 'EXAM', 'RESULTS', 'SCORES_KEPT', 'ISSUER', 'COST', 'QUOTA',
     'OCCUPATION', 'STARTS_ON', 'APPLY_BY', 'EXAM_ON', 'DELIVERY_MODE', 'VENUE', 'PHONE'));
