--liquibase formatted sql

-- Subsidies as the sources print them. Part of the reference data, see 001-reference-tables.sql.

--changeset skillregister:007-subsidies
create table subsidy_scheme (
    id           text primary key check (id ~ '^[a-z0-9-]+$'),
    position     integer not null unique,
    name         text    not null,
    jurisdiction text    not null,
    stated_on    date    not null,
    basis        text,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text
);
create table subsidy_amount (
    scheme_id       text        not null references subsidy_scheme,
    level           skill_level not null,
    recipient       text        not null check (recipient in
        ('ANYONE', 'EMPLOYED', 'UNIVERSITY_FINAL_YEAR', 'SECONDARY_VOCATIONAL_FINAL_YEAR')),
    covered         boolean     not null,
    percent         integer check (percent between 1 and 100),
    amount          numeric check (amount > 0),
    conflict_number integer     references source_conflict,
    document_id     text        not null references source_document,
    locator         text        not null,
    printed_text    text,
    primary key (scheme_id, level, recipient),
    check (covered or amount is null)
);
create table subsidy_condition (
    scheme_id    text    not null references subsidy_scheme,
    number       integer not null,
    kind         text    not null check (kind in
        ('CERTIFICATE', 'FINAL_YEAR', 'ONCE', 'RESIDENT_OR_EMPLOYED', 'TRAINING', 'GROUP_APPLICATION')),
    recipient    text    check (recipient in
        ('ANYONE', 'EMPLOYED', 'UNIVERSITY_FINAL_YEAR', 'SECONDARY_VOCATIONAL_FINAL_YEAR')),
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (scheme_id, number)
);
create table subsidy_occupation (
    scheme_id       text            not null references subsidy_scheme,
    level           skill_level     not null,
    occupation_code occupation_code not null references occupation,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (scheme_id, level, occupation_code)
);
