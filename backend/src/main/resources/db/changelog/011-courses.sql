--liquibase formatted sql

-- What training providers publish. Occupations and organizations are named by code and id without a foreign key: the reference
-- data are replaced whole, and a course of an occupation that is no longer listed remains.

--changeset skillregister:011-courses
create table training_provider (
    id         text primary key check (id ~ '^p-[a-z0-9-]{1,40}$'),
    name       text           not null unique,
    website    text check (website like 'https://%'),
    created_at timestamptz(3) not null
);
-- One row. Who changes courses or providers takes it first: changes come one after another, and number and instant only grow.
-- `providers` is the number of the last change of providers.
create table course_clock (
    only_row   boolean primary key default true check (only_row),
    sequence   bigint         not null,
    providers  bigint         not null,
    changed_at timestamptz(3) not null
);
insert into course_clock (sequence, providers, changed_at) values (0, 0, '2024-01-01T00:00:00Z');
create table course (
    id               text primary key,
    provider_id      text           not null references training_provider,
    version          integer        not null check (version > 0),
    sequence         bigint         not null unique,
    listing          jsonb          not null,
    published_at     timestamptz(3) not null,
    updated_at       timestamptz(3) not null,
    withdrawn        boolean        not null default false,
    withdrawn_reason text
);
