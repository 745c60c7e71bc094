--liquibase formatted sql

-- Passages of the source documents, what the documents refer to, and what their conflicts decide for whom. Part of the reference data,
-- see 001-reference-tables.sql.

--changeset skillregister:021-passages
alter table source_document add column url text check (url ~ '^https?://');
create table source_passage (
    document_id text    not null references source_document,
    number      integer not null check (number > 0),
    place       text    not null,
    passage     text    not null,
    primary key (document_id, number),
    unique (document_id, place)
);
create table cited_document (
    document_id  text    not null references source_document,
    position     integer not null,
    number       text,
    title        text    not null,
    role         text    not null check (role in ('BASIS', 'REFERENCE')),
    locator      text    not null,
    printed_text text,
    primary key (document_id, position)
);

--changeset skillregister:021-conflicts
alter table source_conflict add column impact text not null default 'PRINT'
    check (impact in ('ELIGIBILITY', 'RESULT', 'MONEY', 'DAYS', 'PLACE', 'SELECTION', 'MEANING', 'PRINT'));
alter table source_conflict alter column impact drop default;
alter table source_conflict add column decides text not null default '';
alter table source_conflict alter column decides drop default;
create table source_conflict_subject (
    conflict_number integer not null references source_conflict,
    subject         text    not null check (subject in
        ('OCCUPATION', 'ORGANIZATION', 'CATALOGUE_EDITION', 'CATALOGUE_ITEM', 'SELECTION_ROUND', 'ASSESSMENT_PLAN', 'ASSESSMENT_ROUND',
         'ASSESSMENT_RULE', 'CONDUCT_TIER', 'RULE_SET', 'ROUTE', 'COURSE', 'SUBSIDY_SCHEME')),
    subject_id      text    not null,
    primary key (conflict_number, subject, subject_id)
);

--changeset skillregister:021-holidays
create table public_holiday (
    from_on      date not null,
    to_on        date not null,
    kind         text not null check (kind in ('OFF', 'WORKING')),
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text,
    primary key (from_on, kind),
    check (from_on <= to_on)
);

--changeset skillregister:021-printed-facts
create table catalogue_rule (
    edition_id   text    not null references catalogue_edition,
    topic        text    not null check (topic in
        ('ASSESSOR', 'CHANGE', 'APPLICATION', 'ROUTE', 'FEE', 'INFORMATION', 'CERTIFICATE', 'SUBSIDY', 'STANDARD', 'EARLIER_SCORES',
         'ORGANIZATION_DUTY', 'CANDIDATE_DUTY', 'SCHOOL_DUTY', 'DISTRICT_DUTY')),
    number       integer not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (edition_id, topic, number)
);
create table catalogue_link (
    edition_id   text    not null references catalogue_edition,
    position     integer not null,
    kind         text    not null check (kind in ('CATALOGUE', 'INFORMATION', 'CERTIFICATES')),
    name         text    not null,
    address      text    not null,
    path         text,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (edition_id, position)
);
create table selection_scope (
    round_id     text primary key references selection_round,
    summary      text not null,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text
);
create table occupation_event (
    occupation_code occupation_code not null references occupation,
    position        integer         not null,
    kind            text            not null check (kind in ('RECOGNISED', 'ASSESSED_IN_SHANGHAI')),
    year            integer         not null,
    month           integer         not null check (month between 1 and 12),
    day             integer         check (day between 1 and 31),
    summary         text            not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (occupation_code, position)
);
create table course_detail (
    course_id    text    not null references source_course,
    topic        text    not null check (topic in
        ('AUDIENCE', 'CONTENT', 'EXAM', 'RESULTS', 'SCORES_KEPT', 'ISSUER', 'COST', 'QUOTA')),
    position     integer not null,
    summary      text    not null,
    address      text,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (course_id, topic, position)
);
