-- 500 schools and 100,000 courses, always the same ones: half of them can still be joined.

select setseed(0.6);

insert into training_provider (id, name, created_at)
select 'p-school-' || n, '第' || n || '职业培训学校', now() from generate_series(1, 500) n;

insert into course (id, provider_id, version, sequence, listing, published_at, updated_at)
select 'c-' || n, 'p-school-' || 1 + n % 500, 1, n,
       jsonb_build_object(
               'title', occupation.name || (array ['五级', '四级', '三级', '二级', '一级'])[6 - level]
                            || (array ['春季', '夏季', '秋季', '冬季', '周末', '晚间', '全日制'])[1 + n % 7] || '班第' || n || '期',
               'description', '小班教学，理论与操作各半，每周两次。报名后由学校联系，教材现场领取。',
               'occupation', occupation.code,
               'level', 'LEVEL_' || level,
               'schedule', jsonb_build_object(
                       'startsOn', starts::text, 'startTentative', n % 5 = 0, 'endsOn', (starts + 60)::text,
                       'applyBy', (starts - 7)::text, 'examOn', (starts + 90)::text),
               'deliveryMode', (array ['IN_PERSON', 'ONLINE', 'MIXED'])[1 + n % 3],
               'venue', '示范路' || n % 400 || '号',
               'district', (array ['黄浦区', '徐汇区', '长宁区', '静安区', '普陀区', '虹口区', '杨浦区', '闵行区', '宝山区', '嘉定区',
                   '浦东新区', '金山区', '松江区', '青浦区', '奉贤区', '崇明区'])[1 + n % 16],
               'phone', '021-62000000',
               'price', 1000 + n % 4000,
               'extras', jsonb_build_array('教材', '题库'),
               'competition', false),
       at, at
from (select n,
             1 + (random() * 4)::integer as level,
             current_date - 180 + (random() * 360)::integer as starts,
             (random() * 1e9)::integer as pick,
             timestamptz '2026-01-01 00:00:00+08' + n * interval '1 minute' as at
      from generate_series(1, 100000) n) as course
         join (select code, name, row_number() over (order by code) - 1 as place, count(*) over () as total
               from occupation) as occupation on place = pick % total;

insert into course_reference (provider_id, reference, course_id) select provider_id, id, id from course;

insert into course_change (course_id, version, action, changed_at, changed_by, listing)
select id, 1, 'PUBLISHED', published_at, 'benchmark', listing from course;

insert into partner_key (id, hash, name, scopes, provider_id, issued_at, expires_at)
select 'bench-' || n, sha256(convert_to('bench-' || n, 'UTF8')), '压测', array ['courses:write'], 'p-school-' || n, now(),
       now() + interval '1 day'
from generate_series(1, 500) n;

update course_clock set sequence = 100000, providers = 100000, changed_at = (select max(updated_at) from course);

analyze;
