-- 1,000 organizations, each with a plan for three years of 20 offerings and 12 rounds, always the same ones. The catalogue has 47 of the
-- organizations; each of those gets a key, with which it changes its plan for the year after next.

create temporary table bench_occupation as
select code, row_number() over (order by code) - 1 as place, count(*) over () as total from occupation;

create temporary table bench_plan as
select 'org-' || lpad(o::text, 3, '0') as organization_id, y as year, o, row_number() over (order by y, o) as sequence
from generate_series(0, 999) o, generate_series(extract(year from current_date)::integer - 1, extract(year from current_date)::integer + 1) y
where not (o = 15 and y = 2026);

create temporary table bench_round as
select organization_id, year, month,
       jsonb_build_object(
               'name', year || '年' || month || '月',
               'levels', jsonb_build_array('LEVEL_5', 'LEVEL_4', 'LEVEL_3', 'LEVEL_2'),
               'application', jsonb_build_object(
                       'opensOn', (exam - 45 - o % 5)::text, 'closesOn', (exam - 25)::text),
               'payment', jsonb_build_object('opensOn', (exam - 24)::text, 'closesOn', (exam - 18)::text),
               'admissionTicketFrom', (exam - 5)::text,
               'examDates', jsonb_build_array(exam::text, (exam + 1)::text)) as round
from (select *, make_date(year, month, 10 + (o % 15)::integer) as exam
      from bench_plan, generate_series(1, 12) month) as rounds;

insert into published_plan (id, organization_id, year, version, sequence, statement, rounds, updated_at)
select organization_id || '-' || year, organization_id, year, 1, sequence,
       jsonb_build_object(
               'year', year, 'title', year || '年度评价计划', 'effectiveFrom', year || '-01-01',
               'notice', jsonb_build_object(
                       'number', '测评〔' || year - 1 || '〕' || o || '号', 'title', '关于' || year || '年评价工作的通知',
                       'publishedOn', (year - 1) || '-11-20', 'url', 'https://school.example/notices/' || o),
               'offerings', (select jsonb_agg(jsonb_build_object(
                                     'occupation', code, 'level', 'LEVEL_' || 5 - n % 4,
                                     'modules', jsonb_build_array('THEORY', 'PRACTICAL_SKILLS'),
                                     'fees', jsonb_build_array(
                                             jsonb_build_object('kind', 'ASSESSMENT', 'amount', 300 + 10 * n),
                                             jsonb_build_object('kind', 'COMPREHENSIVE_REVIEW'),
                                             jsonb_build_object('kind', 'RESIT_PER_MODULE', 'amount', 150 + 5 * n))))
                             from generate_series(0, 19) n join bench_occupation on place = (o * 7 + n / 4) % total),
               'rounds', (select jsonb_agg(round order by month) from bench_round r
                          where r.organization_id = p.organization_id and r.year = p.year),
               'rules', jsonb_build_array(jsonb_build_object('topic', 'EXAM', 'summary', '各科都合格才算合格。')),
               'resultTimes', jsonb_build_object('workingDays', 20),
               'contactPoints', jsonb_build_array(
                       jsonb_build_object('kind', 'ADVICE', 'name', '咨询电话', 'phone', '021-62000000'))),
       jsonb_build_object('list', (select jsonb_agg(jsonb_build_object(
                                          'id', organization_id || '-' || year || '-' || lpad(month::text, 2, '0'), 'said', round,
                                          'revision', 0, 'revisedOn', (year - 1) || '-11-20') order by month)
                                   from bench_round r where r.organization_id = p.organization_id and r.year = p.year)),
       timestamptz '2026-01-01 00:00:00+08' + sequence * interval '1 minute'
from bench_plan p;

insert into published_plan_version (plan_id, organization_id, version, action, changed_at, changed_by, statement)
select id, organization_id, 1, 'PUBLISHED', updated_at, 'benchmark', statement from published_plan;

insert into partner_key (id, hash, name, scopes, organization_id, issued_at, expires_at)
select 'bench-' || o, sha256(convert_to('bench-' || o, 'UTF8')), '压测', array ['plans:write'], 'org-' || lpad(o::text, 3, '0'), now(),
       now() + interval '1 day'
from generate_series(1, 47) o;

update plan_clock set sequence = (select max(sequence) from published_plan), changed_at = (select max(updated_at) from published_plan);

analyze;
