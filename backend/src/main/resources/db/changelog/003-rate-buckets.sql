--liquibase formatted sql

-- Accounts of the rate limit where several servers count together (register.rate.shared). Lost ones only make us generous.

--changeset skillregister:003-rate-bucket
create unlogged table rate_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
