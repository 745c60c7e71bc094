--liquibase formatted sql

-- What assessment plans lay down beside their offerings. Part of the reference data, see 001-reference-tables.sql.

--changeset skillregister:004-rounds
create table assessment_round (
    id                    text    primary key check (id ~ '^org-[0-9]{3}-[0-9]{4}-[a-z0-9-]+$'),
    organization_id       text    not null,
    year                  integer not null,
    name                  text    not null,
    printed_levels        text    not null,
    application_opens_on  date    not null,
    application_closes_on date    not null,
    payment_opens_on      date    not null,
    payment_closes_on     date    not null,
    admission_ticket_from date    not null,
    exam_dates            text    not null check (exam_dates ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(、[0-9]{4}-[0-9]{2}-[0-9]{2})*$'),
    may_move_to           text    references assessment_round deferrable initially deferred,
    revision              integer not null check (revision >= 0),
    revised_on            date    not null,
    document_id           text    not null references source_document,
    locator               text    not null,
    printed_text          text,
    foreign key (organization_id, year) references assessment_plan,
    check (application_opens_on <= application_closes_on),
    check (payment_opens_on <= payment_closes_on)
);
create table result_time (
    organization_id     text    not null,
    year                integer not null,
    working_days        integer not null check (working_days > 0),
    marked_working_days integer check (marked_working_days > 0),
    document_id         text    not null references source_document,
    locator             text    not null,
    printed_text        text,
    primary key (organization_id, year),
    foreign key (organization_id, year) references assessment_plan
);

--changeset skillregister:004-offerings
create domain assessment_module as text check (value in ('THEORY', 'PRACTICAL_SKILLS', 'COMPREHENSIVE_REVIEW'));

create table offering_module (
    organization_id text              not null,
    year            integer           not null,
    occupation_code occupation_code   not null,
    level           skill_level       not null,
    position        integer           not null,
    module          assessment_module not null,
    document_id     text              not null references source_document,
    locator         text              not null,
    printed_text    text,
    primary key (organization_id, year, occupation_code, level, module),
    foreign key (organization_id, year, occupation_code, level) references assessment_offering
);
create table assessment_fee (
    organization_id text            not null,
    year            integer         not null,
    occupation_code occupation_code not null,
    level           skill_level     not null,
    position        integer         not null,
    kind            text            not null check (kind in
        ('ASSESSMENT', 'COMPREHENSIVE_REVIEW', 'RESIT_PER_MODULE', 'RESIT_COMPREHENSIVE_REVIEW')),
    amount          numeric check (amount >= 0),
    document_id     text            not null references source_document,
    locator         text            not null,
    printed_text    text,
    primary key (organization_id, year, occupation_code, level, kind),
    foreign key (organization_id, year, occupation_code, level) references assessment_offering
);
create table result_validity (
    organization_id text        not null,
    year            integer     not null,
    level           skill_level not null,
    years           integer     not null check (years > 0),
    document_id     text        not null references source_document,
    locator         text        not null,
    printed_text    text,
    primary key (organization_id, year, level),
    foreign key (organization_id, year) references assessment_plan
);

--changeset skillregister:004-procedures
create table assessment_rule (
    organization_id text    not null,
    year            integer not null,
    topic           text    not null check (topic in ('APPLICATION', 'EXAM', 'POSTPONEMENT', 'PAYMENT', 'ADMISSION_TICKET',
        'RESULTS', 'RESIT', 'CERTIFICATE', 'DECLARATION', 'CONDUCT', 'CHANGE')),
    number          integer not null,
    summary         text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, topic, number),
    foreign key (organization_id, year) references assessment_plan
);
create table conduct_tier (
    organization_id text    not null,
    year            integer not null,
    tier            integer not null check (tier > 0),
    sanction        text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, tier),
    foreign key (organization_id, year) references assessment_plan
);
create table conduct_act (
    organization_id text    not null,
    year            integer not null,
    tier            integer not null,
    number          integer not null,
    summary         text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, tier, number),
    foreign key (organization_id, year, tier) references conduct_tier
);
create table contact_point (
    organization_id text    not null,
    year            integer not null,
    position        integer not null,
    kind            text    not null check (kind in ('DESK', 'ADVICE', 'SUPERVISION')),
    name            text    not null,
    address         text,
    phone           text,
    hours           text,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, position),
    foreign key (organization_id, year) references assessment_plan,
    check (address is not null or phone is not null)
);
create table assessment_link (
    organization_id text    not null,
    year            integer not null,
    position        integer not null,
    kind            text    not null check (kind in
        ('APPLICATION', 'ADMISSION_TICKET', 'RESULTS', 'STANDARDS', 'NOTICES', 'HANDBOOK')),
    name            text    not null,
    address         text,
    path            text,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, position),
    foreign key (organization_id, year) references assessment_plan,
    check (address is not null or path is not null)
);

--changeset skillregister:004-applications
create table application_form (
    id           text primary key check (id ~ '^[a-z0-9-]+$'),
    title        text not null,
    document_id  text not null references source_document,
    locator      text not null,
    printed_text text
);
create table form_field (
    form_id      text    not null references application_form,
    number       integer not null,
    name         text    not null,
    filled_by    text    not null check (filled_by in ('APPLICANT', 'BODY')),
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (form_id, number)
);
create table form_material (
    form_id      text    not null references application_form,
    number       integer not null,
    name         text    not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text,
    primary key (form_id, number)
);
create table form_photo (
    form_id      text    primary key references application_form,
    format       text    not null,
    width_over   integer not null,
    height_over  integer not null,
    size_under   integer not null,
    summary      text    not null,
    document_id  text    not null references source_document,
    locator      text    not null,
    printed_text text
);
create table application_route (
    organization_id text    not null,
    year            integer not null,
    route           text    not null check (route in ('GROUP', 'INDIVIDUAL')),
    summary         text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, route),
    foreign key (organization_id, year) references assessment_plan
);
create table application_step (
    organization_id text    not null,
    year            integer not null,
    route           text    not null,
    number          integer not null,
    summary         text    not null,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, route, number),
    foreign key (organization_id, year, route) references application_route
);
create table application_route_form (
    organization_id text    not null,
    year            integer not null,
    route           text    not null,
    position        integer not null,
    form_id         text    not null references application_form,
    document_id     text    not null references source_document,
    locator         text    not null,
    printed_text    text,
    primary key (organization_id, year, route, position),
    foreign key (organization_id, year, route) references application_route
);
