--liquibase formatted sql

-- Certificates. A number is packed into 16 bytes (CertificateNumber.packed). No name, no identity number and no hash of one
-- alone is stored: number_proof and identity_key are keyed hashes of two facts each, with keys outside the database, and holder
-- is the name masked when it came in. Lookup by number reads the first index only, whether the number does not exist or the
-- name does not fit. Organizations and occupations are named without foreign keys: the reference data are replaced whole.

--changeset skillregister:020-certificates
create table certificate (
    number               uuid     not null,
    number_proof         bigint   not null,
    identity_key         uuid     not null,
    status_index         bigint   not null,
    import_id            integer  not null,
    issued_on            date     not null,
    theory               smallint check (theory between 0 and 1000),
    practical_skills     smallint check (practical_skills between 0 and 1000),
    comprehensive_review smallint check (comprehensive_review between 0 and 1000),
    holder               text     not null,
    organization_id      text     not null,
    occupation_code      text     not null,
    work_type            text,
    void_reason          text
) partition by hash (number);
create table certificate_0 partition of certificate for values with (modulus 4, remainder 0);
create table certificate_1 partition of certificate for values with (modulus 4, remainder 1);
create table certificate_2 partition of certificate for values with (modulus 4, remainder 2);
create table certificate_3 partition of certificate for values with (modulus 4, remainder 3);
create unique index certificate_number on certificate (number, number_proof);
create index certificate_identity on certificate using hash (identity_key);
create index certificate_void on certificate (status_index) where void_reason is not null;

-- What a certificate said before an import changed it.
create table certificate_history (
    number               uuid    not null,
    import_id            integer not null,
    changed_by           integer not null,
    issued_on            date    not null,
    theory               smallint,
    practical_skills     smallint,
    comprehensive_review smallint,
    holder               text    not null,
    organization_id      text    not null,
    occupation_code      text    not null,
    work_type            text,
    void_reason          text
);
create index certificate_history_number on certificate_history (number);

-- One row. Whoever changes certificates takes it first: imports are merged one after another, and the numbers only grow.
create table certificate_clock (
    only_row     boolean primary key default true check (only_row),
    last_import  integer  not null,
    last_status  bigint   not null,
    key_version  smallint not null,
    -- Hash of a fixed text with the keys up to that version: a server with other keys is told so. Null before the first use.
    key_check    uuid
);
insert into certificate_clock (last_import, last_status, key_version) values (0, 0, 1);

create table certificate_import (
    id         integer primary key,
    source     text           not null,
    started_at timestamptz(3) not null,
    merged_at  timestamptz(3) not null,
    rows       bigint         not null,
    inserted   bigint         not null,
    changed    bigint         not null,
    unchanged  bigint         not null,
    rejected   bigint         not null
);

-- Which organization a body in the numbers is: the first 13 characters. Only the province's office knows, so it is told to us.
create table certificate_issuer (
    body            text primary key check (body ~ '^[YS][0-9]{12}$'),
    organization_id text not null
);

-- Codes that holders have handed out, as digests.
create table certificate_share (
    code_hash   bytea primary key check (octet_length(code_hash) = 32),
    manage_hash bytea          not null unique check (octet_length(manage_hash) = 32),
    numbers     uuid[]         not null check (cardinality(numbers) > 0),
    created_at  timestamptz(3) not null,
    expires_at  timestamptz(3) not null check (expires_at > created_at),
    revoked_at  timestamptz(3)
);

-- Who asked, without the facts: asker is a key's id or the keyed hash of an address; numbers are what the answer showed.
create table certificate_inquiry (
    at         timestamptz(3) not null,
    asker      text           not null,
    asker_name text,
    share_hash bytea,
    numbers    uuid[]         not null,
    purpose    text
);
create index certificate_inquiry_at on certificate_inquiry using brin (at);
create index certificate_inquiry_share on certificate_inquiry (share_hash) where share_hash is not null;
create index certificate_inquiry_numbers on certificate_inquiry using gin (numbers);

-- Files of lookups that partners have sent: hashes of the facts until they are answered, then what was found.
create table certificate_verification (
    id          uuid primary key,
    key_id      text           not null,
    created_at  timestamptz(3) not null,
    finished_at timestamptz(3),
    lines       integer        not null,
    done        integer        not null default 0
);
create table certificate_verification_line (
    verification_id uuid    not null references certificate_verification on delete cascade,
    line            integer not null,
    number          uuid,
    proofs          bigint[],
    identities      uuid[],
    primary key (verification_id, line)
);
create table certificate_verification_result (
    verification_id uuid    not null references certificate_verification on delete cascade,
    line            integer not null,
    number          uuid    not null,
    issued_on       date    not null,
    occupation_code text    not null,
    organization_id text    not null,
    void_reason     text
);
create index certificate_verification_result_line on certificate_verification_result (verification_id, line);

--changeset skillregister:020-certificates-in-turn splitStatements:false
-- Numbers are unique because one transaction at a time writes, and looks first: this is who sees to it, whoever writes.
create function certificate_in_turn() returns trigger language plpgsql as $$
begin
    perform 1 from certificate_clock for update;
    return null;
end
$$;
create trigger certificate_in_turn before insert or update or delete on certificate
    for each statement execute function certificate_in_turn();
