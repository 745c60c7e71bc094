--liquibase formatted sql

-- What each release of the reference data says otherwise than the one before, as readers are told of it. It is found out once, when the
-- release comes; null where a program from before took it on, or where the one before was not kept.

--changeset skillregister:062-release-changes
alter table reference_release add column changes jsonb;
