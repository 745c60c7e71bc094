--liquibase formatted sql

-- Each release of the reference data with all its files, so that it can be compared, exported and published again. The columns are null of
-- what a program from before took on.

--changeset skillregister:060-stored-releases
alter table reference_release
    add column data_version text check (data_version ~ '^[0-9a-f]{16}$'),
    add column verified_on  date,
    add column published_by text,
    add column summary      text,
    add column files        bytea,
    add constraint reference_release_stored check (
        (files is null) = (data_version is null)
        and (files is null) = (verified_on is null)
        and (files is null) = (summary is null)
    ),
    add constraint reference_release_author check (files is null or (published_by is null) = (origin = 'PACKAGED'));
-- The rules of eligibility are reference data like all others.
create table rule_file (
    name    text primary key check (name ~ '^[a-z0-9-]+$'),
    content text not null
);
