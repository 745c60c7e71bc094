--liquibase formatted sql

-- Which releases of the reference data this database has taken on; the last one is served. Only a later one replaces it: an older program
-- that starts again leaves alone what a newer one has loaded, or what was published since it was built.

--changeset skillregister:014-reference-release splitStatements:false
create table reference_release (
    released_at timestamptz(3) primary key,
    digest      text           not null,
    origin      text           not null check (origin in ('PACKAGED', 'PUBLISHED')),
    taken_at    timestamptz(3) not null default now()
);
-- Programs from before this change set load what they have whenever it differs from what was loaded. They are stopped here.
create function require_reference_release() returns trigger language plpgsql as $$
begin
    if current_setting('register.reference_load', true) is distinct from 'on' then
        raise exception 'The reference data of this database are newer than those of this program; start the newer program';
    end if;
    return null;
end
$$;
create trigger require_reference_release before delete on source_document
    for each statement execute function require_reference_release();
