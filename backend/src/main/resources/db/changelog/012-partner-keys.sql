--liquibase formatted sql

-- Keys of partners. A key itself is stored nowhere, only its SHA-256; it has 256 random bits, so that nothing slower is needed.
-- Who only verifies certificates, such as an employer, need be neither provider nor organization.
-- The organization is named without a foreign key: the reference data are replaced whole.

--changeset skillregister:012-partner-keys
create table partner_key (
    id              text primary key,
    hash            bytea          not null unique check (octet_length(hash) = 32),
    name            text           not null,
    scopes          text[]         not null check (cardinality(scopes) > 0),
    provider_id     text references training_provider,
    organization_id text,
    issued_at       timestamptz(3) not null,
    expires_at      timestamptz(3) not null check (expires_at > issued_at),
    last_used_at    timestamptz(3),
    revoked_at      timestamptz(3),
    check (num_nonnulls(provider_id, organization_id) <= 1),
    check (not scopes @> '{courses:write}' or provider_id is not null),
    check (not scopes @> '{certificates:write}' or organization_id is not null)
);
