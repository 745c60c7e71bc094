--liquibase formatted sql

-- What people call the organizations: help for the search, no facts, as 030 has it for the occupations.

--changeset skillregister:055-organization-alternative-titles
create table organization_alternative_title (
    organization_id text            not null references organization,
    position        integer         not null,
    kind            text            not null
                    check (kind in ('FORMER_NAME', 'COMMON_NAME', 'ABBREVIATION', 'ENGLISH_NAME', 'TASK')),
    text            text            not null,
    pinyin          text,
    reviewed_on     date,
    document_id     text            references source_document,
    locator         text,
    printed_text    text,
    primary key (organization_id, position),
    unique (organization_id, text),
    check ((reviewed_on is null) <> (document_id is null)),
    check ((document_id is null) = (locator is null))
);
