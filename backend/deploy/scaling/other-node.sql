-- The partition on the node that it moves to, before it does:  psql -d register -U register -v partition=certificate_3 -f other-node.sql
create table :partition (
    number               uuid     not null,
    number_proof         bigint   not null,
    identity_key         uuid     not null,
    status_index         bigint   not null,
    import_id            integer  not null,
    issued_on            date     not null,
    theory               smallint check (theory between 0 and 1000),
    practical_skills     smallint check (practical_skills between 0 and 1000),
    comprehensive_review smallint check (comprehensive_review between 0 and 1000),
    holder               text     not null,
    organization_id      text     not null,
    occupation_code      text     not null,
    work_type            text,
    void_reason          text
);
create unique index on :partition (number, number_proof);
create index on :partition using hash (identity_key);
create index on :partition (status_index) where void_reason is not null;
