--liquibase formatted sql

-- Courses that the source documents announce: reference data like the rest. What providers publish is in 011.

--changeset skillregister:006-source-courses
create table source_provider (
    id           text primary key check (id ~ '^[a-z]+-[a-z0-9-]+$'),
    name         text not null unique,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text
);
create table source_course (
    id              text primary key check (id ~ '^[a-z]+-[a-z0-9-]+$'),
    title           text    not null,
    provider_id     text references source_provider,
    occupation_code occupation_code references occupation,
    level           skill_level,
    starts_on       date,
    start_tentative boolean not null,
    apply_by        date,
    exam_on         date,
    delivery_mode   text check (delivery_mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    venue           text,
    district        text,
    phone           text,
    price           numeric(9, 2) check (price >= 0),
    extras          text,
    notes           text,
    competition     boolean not null,
    jurisdiction    text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text
);
-- Rules that are told beside courses, not of one course.
create table course_notice (
    id           text primary key check (id in ('ADVERTISING', 'COMPETITION')),
    summary      text not null,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text
);
