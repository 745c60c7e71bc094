--liquibase formatted sql

-- Certificates that were taken out on legal grounds: what is left of each is its place in the status lists, where it is void for good, so
-- that receipts of it do not count any more; and who did it, when and why.
--changeset skillregister:085-certificate-erasures
create table certificate_erasure (
    status_index bigint         primary key,
    number_hash  uuid           not null,
    erased_at    timestamptz(3) not null,
    erased_by    text           not null check (erased_by <> ''),
    grounds      text           not null check (grounds <> '')
);
