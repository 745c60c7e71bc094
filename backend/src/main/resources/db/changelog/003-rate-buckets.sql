--liquibase formatted sql

-- Accounts of the rate limit where several servers count together (register.rate.shared). Lost ones only make us generous.

--changeset skillregister:003-rate-bucket
create unlogged table rate_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);

--changeset skillregister:014-attempts splitStatements:false
-- Attempts of the last hour, by stretches of five minutes; the newest one first. Who takes some locks the account's row, and then sees
-- what all others have taken.
create unlogged table attempt_count (
    account text primary key,
    stretch bigint    not null,
    taken   integer[] not null
);
create function attempt_stretch(at timestamptz) returns bigint language sql immutable
    return floor(extract(epoch from at) / 300)::bigint;
-- Milliseconds to wait until there are so many left in the last hour; 0 when they were taken.
create function take_attempts(of_account text, most integer, number integer) returns bigint language plpgsql as $$
declare
    counted attempt_count%rowtype;
    now_at  timestamptz;
    newest  bigint;
    total   bigint;
begin
    insert into attempt_count values (of_account, attempt_stretch(clock_timestamp()), array_fill(0, array[13]))
        on conflict (account) do update set account = excluded.account
        returning * into strict counted;
    now_at := clock_timestamp();
    newest := greatest(attempt_stretch(now_at), counted.stretch);
    if newest > counted.stretch then
        counted.taken := (array_fill(0, array[least(newest - counted.stretch, 13)::integer]) || counted.taken)[1:13];
    end if;
    total := number + (select sum(part) from unnest(counted.taken) part);
    if total <= most then
        counted.taken[1] := counted.taken[1] + number;
        update attempt_count set stretch = newest, taken = counted.taken where account = of_account;
        return 0;
    end if;
    for place in reverse 13..1 loop
        total := total - counted.taken[place];
        if total <= most then
            return greatest(1, (newest - place + 14) * 300000 - floor(extract(epoch from now_at) * 1000)::bigint);
        end if;
    end loop;
    raise exception 'More attempts than there are in an hour';
end
$$;
