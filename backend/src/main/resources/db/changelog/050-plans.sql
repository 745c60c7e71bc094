--liquibase formatted sql

-- What organizations publish of their assessment plans, and how to reach them. Organizations and occupations are named without a
-- foreign key, as with courses: the reference data are replaced whole. What a plan says is one value, which is read and written whole.

--changeset skillregister:050-plans
-- One row. Who changes plans or contacts takes it first: changes come one after another, and number and instant only grow.
create table plan_clock (
    only_row   boolean primary key default true check (only_row),
    sequence   bigint         not null,
    changed_at timestamptz(3) not null
);
insert into plan_clock (sequence, changed_at) values (0, '2024-01-01T00:00:00Z');
create table published_plan (
    id              text primary key check (id ~ '^org-[0-9]{3}-[0-9]{4}$'),
    organization_id text           not null,
    year            integer        not null,
    version         integer        not null check (version > 0),
    sequence        bigint         not null unique,
    statement       jsonb          not null,
    rounds          jsonb          not null,
    updated_at      timestamptz(3) not null,
    withdrawn_at    timestamptz(3),
    unique (organization_id, year)
);
-- Every state a plan has had; and under which of the organization's own keys it was published, so that the same request sent twice
-- makes one plan.
create table published_plan_version (
    id              bigint generated always as identity primary key,
    plan_id         text           not null references published_plan,
    organization_id text           not null,
    version         integer        not null,
    action          text           not null check (action in ('PUBLISHED', 'CHANGED', 'WITHDRAWN')),
    changed_at      timestamptz(3) not null,
    changed_by      text           not null,
    reason          text,
    reference       text check (length(reference) between 1 and 100),
    statement       jsonb          not null,
    unique (plan_id, version),
    unique (organization_id, reference)
);

--changeset skillregister:050-contacts
create table published_contact (
    organization_id text primary key,
    version         integer        not null check (version > 0),
    sequence        bigint         not null unique,
    address         text,
    phone           text,
    hours           text,
    website         text check (website like 'https://%'),
    updated_at      timestamptz(3) not null
);
create table published_contact_version (
    id              bigint generated always as identity primary key,
    organization_id text           not null references published_contact,
    version         integer        not null,
    changed_at      timestamptz(3) not null,
    changed_by      text           not null,
    address         text,
    phone           text,
    hours           text,
    website         text,
    unique (organization_id, version)
);
