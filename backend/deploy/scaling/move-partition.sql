-- Moves a partition of the certificates to another node, by PostgreSQL's own means (postgres_fdw). Run on the first node as superuser:
--   psql -d register -v host=node2 -v port=5432 -v partition=certificate_3 -v remainder=3 -v password=… -f move-partition.sql
-- The other node has a database `register` of a user `register`, empty. Nobody may change certificates meanwhile; the lock sees to it.
\set ON_ERROR_STOP on
set client_min_messages = warning;
create extension if not exists postgres_fdw;
-- Without the estimates of the other node a lookup would fetch its whole partition; without batches each new row would be a message.
create server if not exists :"host" foreign data wrapper postgres_fdw
    options (host :'host', port :'port', dbname 'register', use_remote_estimate 'true', fetch_size '10000', batch_size '1000');
create user mapping if not exists for current_user server :"host" options (user 'register', password :'password');
create user mapping if not exists for register server :"host" options (user 'register', password :'password');
grant usage on foreign server :"host" to register;

begin;
lock table certificate in exclusive mode;
-- An index that is unique cannot span nodes. The number decides on the partition, so one for each partition says as much.
select format('create unique index if not exists %I on %I (number, number_proof)', 'only_' || relid::regclass, relid::regclass::text)
from pg_partition_tree('certificate') join pg_class on pg_class.oid = relid
where isleaf and relkind = 'r' \gexec
drop index if exists certificate_number;
create schema moved;
import foreign schema public limit to (:partition) from server :"host" into moved;
insert into moved.:partition select * from public.:partition;
alter table certificate detach partition public.:partition;
drop table public.:partition;
alter foreign table moved.:partition set schema public;
drop schema moved;
alter foreign table :partition
    add constraint certificate_theory_check check (theory between 0 and 1000),
    add constraint certificate_practical_skills_check check (practical_skills between 0 and 1000),
    add constraint certificate_comprehensive_review_check check (comprehensive_review between 0 and 1000);
alter foreign table :partition owner to register;
alter table certificate attach partition :partition for values with (modulus 4, remainder :remainder);
commit;
