--liquibase formatted sql

-- What organizations have changed of what they publish, as readers are told of it. It is found out once, when they publish; null where a
-- program from before stored the state.

--changeset skillregister:063-publication-changes
alter table published_plan_version add column changes jsonb;
alter table published_contact_version add column changes jsonb;
create index published_plan_version_changed_at on published_plan_version (changed_at);
create index published_contact_version_changed_at on published_contact_version (changed_at);
