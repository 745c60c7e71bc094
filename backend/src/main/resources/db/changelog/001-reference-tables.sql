--liquibase formatted sql

-- Tables of the reference data. Their rows come from the CSV files in ../reference, which are replaced whole
-- (see db.changelog-master.yaml), so foreign keys from other data into these tables must be deferrable.
-- name_pinyin is given only where the printed name is another one than the occupation's.
-- Every fact carries its citation: document_id, locator, and printed_text where print and shown text differ.

--changeset skillregister:001-data-version
create table data_version (
    only_row   boolean     primary key default true check (only_row),
    version    bigint      not null,
    changed_at timestamptz not null
);
insert into data_version (version, changed_at) values (0, now());

--changeset skillregister:001-sources
create table source_document (
    id           text primary key check (id ~ '^[a-z0-9-]+$'),
    number       text,
    title        text not null,
    issuer       text not null,
    published_on date,
    jurisdiction text not null,
    verified_on  date not null,
    coverage     text not null
);
create table source_conflict (
    number    integer primary key check (number > 0),
    summary   text not null,
    treatment text not null
);
create table source_conflict_citation (
    conflict_number integer not null references source_conflict,
    position        integer not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (conflict_number, position)
);

--changeset skillregister:001-occupations
create domain occupation_code as text check (value ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$');
create domain skill_level as smallint check (value between 1 and 5);

create table occupation_group (
    code      text primary key check (code ~ '^[1-8](-[0-9]{2})?$'),
    name      text    not null,
    basis     text    not null,
    confirmed boolean not null
);
create table occupation (
    code         occupation_code primary key,
    name         text not null,
    pinyin       text not null,
    major_group  text not null references occupation_group,
    middle_group text not null references occupation_group,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text,
    check (code like major_group || '-%' and code like middle_group || '-%')
);
create table work_type (
    occupation_code occupation_code not null references occupation,
    name            text            not null,
    pinyin          text            not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (occupation_code, name)
);
create table current_code (
    printed_code occupation_code primary key references occupation,
    code         occupation_code,
    name         text,
    change       text not null check (change in ('UNCHANGED', 'RENAMED', 'NAME_DIFFERS', 'MOVED', 'ABSORBED')),
    warning      text,
    basis        text not null,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text
);
create table related_name (
    occupation_code occupation_code not null references occupation,
    kind            text            not null check (kind in ('OCCUPATION', 'MAJOR', 'CERTIFICATE')),
    position        integer         not null,
    name            text            not null,
    open_list       boolean         not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (occupation_code, kind, position)
);

--changeset skillregister:001-catalogue
create table organization (
    id     text primary key check (id ~ '^org-[0-9]{3}$'),
    name   text not null unique,
    pinyin text not null
);
create table organization_contact (
    organization_id text primary key references organization,
    address         text,
    phone           text,
    hours           text,
    website         text,
    document_id     text not null references source_document,
    locator         text not null,
    printed_text    text
);
create table catalogue_edition (
    id             text primary key check (id ~ '^[0-9]{4}[a-z0-9-]*$'),
    title          text not null,
    effective_from date not null unique,
    superseded_on  date,
    document_id    text not null references source_document,
    locator        text not null,
    printed_text   text,
    check (superseded_on > effective_from)
);
create table catalogue_organization (
    edition_id      text    not null references catalogue_edition,
    number          integer not null check (number > 0),
    organization_id text    not null references organization,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (edition_id, number),
    unique (edition_id, organization_id)
);
create table catalogue_item (
    edition_id      text            not null references catalogue_edition,
    number          integer         not null check (number > 0),
    organization_id text            not null,
    occupation_code occupation_code not null references occupation,
    name            text            not null,
    name_pinyin     text,
    work_type       text,
    printed_levels  text            not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (edition_id, number),
    foreign key (edition_id, organization_id) references catalogue_organization (edition_id, organization_id),
    foreign key (occupation_code, work_type) references work_type
);
create table catalogue_item_level (
    edition_id  text        not null,
    item_number integer     not null,
    level       skill_level not null,
    primary key (edition_id, item_number, level),
    foreign key (edition_id, item_number) references catalogue_item
);

--changeset skillregister:001-selection
create table selection_round (
    id                         text primary key check (id ~ '^[0-9]{4}[a-z0-9-]*$'),
    year                       integer     not null,
    announced_on               date        not null,
    opens_at                   timestamptz not null,
    closes_at                  timestamptz not null,
    apply_url                  text        not null,
    apply_path                 text        not null,
    registration_valid_years   integer     not null,
    public_notice_working_days integer     not null,
    document_id                text        not null references source_document,
    locator                    text        not null,
    printed_text               text,
    check (opens_at < closes_at)
);
create table selection_requirement (
    round_id     text    not null references selection_round,
    number       integer not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (round_id, number)
);
create table selection_step (
    round_id     text    not null references selection_round,
    number       integer not null,
    name         text    not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (round_id, number)
);
create table selection_material (
    round_id     text    not null references selection_round,
    number       integer not null,
    name         text    not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (round_id, number)
);
create table selection_item (
    round_id        text            not null references selection_round,
    number          integer         not null check (number > 0),
    occupation_code occupation_code not null references occupation,
    name            text            not null,
    name_pinyin     text,
    work_type       text,
    printed_levels  text            not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (round_id, number),
    foreign key (occupation_code, work_type) references work_type
);
create table selection_item_level (
    round_id    text        not null,
    item_number integer     not null,
    level       skill_level not null,
    primary key (round_id, item_number, level),
    foreign key (round_id, item_number) references selection_item
);

--changeset skillregister:001-assessment-plans
create table assessment_plan (
    organization_id text    not null references organization,
    year            integer not null,
    title           text    not null,
    effective_from  date    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year)
);
create table assessment_offering (
    organization_id text            not null,
    year            integer         not null,
    occupation_code occupation_code not null references occupation,
    level           skill_level     not null,
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (organization_id, year, occupation_code, level),
    foreign key (organization_id, year) references assessment_plan
);
