--liquibase formatted sql

-- Lines of files of lookups stay until the result goes, without what was asked in them: each has the number of its line in the
-- file, what the sender calls it, and why it was not looked up. Who asked is written down for the holders, so the key's name is
-- kept with the file. subject is what stands for the number or document, to count failed lookups by.
--changeset skillregister:035-certificate-verifications
alter table certificate_verification add key_name text;
alter table certificate_verification_line
    add answered  boolean not null default false,
    add subject   uuid,
    add reference text,
    add problem   text;
insert into certificate_verification_line (verification_id, line, answered)
    select id, line, true from certificate_verification cross join generate_series(2, lines + 1) line
    on conflict do nothing;

-- Lookups that found nothing, by keyed hashes of the number or document and of the network or key that asked, a day.
--changeset skillregister:035-certificate-failures
create table certificate_failure (
    subject    uuid           not null,
    network    uuid           not null,
    day        date           not null,
    stranger   boolean        not null,
    failures   integer        not null,
    changed_at timestamptz(3) not null,
    primary key (subject, network, day)
);
create index certificate_failure_day on certificate_failure (day);
create index certificate_failure_changed on certificate_failure (changed_at);

-- Organizations that the catalogue has or had: what they issued stays, whichever edition leaves them out.
--changeset skillregister:035-certificate-organizations
create table certificate_organization (
    id   text primary key,
    name text not null
);
insert into certificate_organization (id, name)
    select distinct organization_id, organization_id from certificate_issuer on conflict do nothing;
