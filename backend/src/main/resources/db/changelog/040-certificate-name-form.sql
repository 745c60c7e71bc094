--liquibase formatted sql

-- In which form names come in (NameForm). Stored hashes of names keep the form they came in with, because nobody knows the names
-- any more: lookups ask for every form. A server of the version before only asks for the first, so a register that has certificates
-- goes over to the next one by `certificates keys rotate`, when all servers are new.
--changeset skillregister:040-certificate-name-form
alter table certificate_clock add name_form smallint not null default 1 check (name_form > 0);
update certificate_clock set name_form = 2 where not exists (select from certificate);
