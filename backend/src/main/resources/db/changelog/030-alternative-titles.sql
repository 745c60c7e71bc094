--liquibase formatted sql

-- What people call the occupations, and what they look for that is none of them: help for the search, no facts. A row that no
-- source has bears the day on which the register reviewed it in place of a citation. They stand before 002, which fills them.

--changeset skillregister:030-alternative-titles
create table alternative_title (
    occupation_code occupation_code not null references occupation,
    work_type       text,
    position        integer         not null,
    kind            text            not null
                    check (kind in ('FORMER_NAME', 'COMMON_NAME', 'ABBREVIATION', 'ENGLISH_NAME', 'TASK')),
    text            text            not null,
    pinyin          text,
    reviewed_on     date,
    document_id     text            references source_document,
    locator         text,
    printed_text    text,
    primary key (occupation_code, position),
    foreign key (occupation_code, work_type) references work_type,
    check ((reviewed_on is null) <> (document_id is null)),
    check ((document_id is null) = (locator is null))
);
create table uncovered_title (
    position    integer primary key,
    text        text    not null unique,
    pinyin      text,
    nearest     text,
    reviewed_on date    not null
);
