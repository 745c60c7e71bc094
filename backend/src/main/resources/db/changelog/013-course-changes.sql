--liquibase formatted sql

-- Every state a course has had, with who made it and when; and under which of the provider's own keys it was published, so that
-- the same request sent twice makes one course.

--changeset skillregister:013-course-changes
create table course_change (
    course_id  text           not null references course,
    version    integer        not null,
    action     text           not null check (action in ('PUBLISHED', 'CHANGED', 'WITHDRAWN')),
    changed_at timestamptz(3) not null,
    changed_by text           not null,
    listing    jsonb          not null,
    primary key (course_id, version)
);
create table course_reference (
    provider_id text not null references training_provider,
    reference   text not null check (length(reference) between 1 and 100),
    course_id   text not null references course,
    primary key (provider_id, reference)
);
