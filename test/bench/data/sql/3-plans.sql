-- One issued plan for each province and year, with the sections and points of the notice of 2010.
-- $1: the newest year, $2: years
create table bench.plan as
select row_number() over (order by o.code, year)::int as number, o.id as province_id, year,
  make_timestamptz(year, 1, 20, 1, 0, 0, 'UTC') as issued_at, year = $1::int as newest
from organization o cross join generate_series($1::int - $2::int + 1, $1::int) year where o.level = 'PROVINCE' and o.kind = 'BUREAU';

create table bench.section as
select ordinality::int as ordinal, points, (sum(points) over (order by ordinality) - points)::int as points_before, title
from unnest(array[6,4,6,5,5,6,6,6,5,4,2,2,4,5,4,3,3,3,2,2],
  array['质量振兴','名牌战略','质量监督','食品安全','特种设备','标准化','计量','认证认可','执法打假','检验检测','科技兴检','信息化','法治建设','队伍建设','党风廉政','宣传文化','财务保障','应急管理','调查研究','综合协调'])
  with ordinality as s(points, title, ordinality);

create table bench.point as
select p.number as plan, p.newest, (p.number - 1) * 83 + points_before + n as number, points_before + n as printed, s.ordinal, p.province_id, p.year, p.issued_at,
  bench.id('item', (p.number - 1) * 83 + points_before + n, p.issued_at) as id, bench.id('plan', p.number, p.issued_at) as plan_id,
  bench.id('section', p.number * 100 + s.ordinal, p.issued_at) as section_id,
  bench.sentence(p.number * 83 + points_before + n, array['推进','开展','加强','落实','完善','深化'], 1) || s.title || bench.sentence(points_before + n, array['专项行动','示范建设','监督检查','能力提升','制度建设','重点整治'], 1) as title,
  bench.sentence(p.number * 83 + points_before + n, array['各单位要明确责任、细化措施，','按季度报送进展，','全年完成不少于三十家企业的检查，','建立台账并逐项销号，','组织开展专题培训和宣传，','对发现的问题限期整改，'], 6) || '年底前完成。' as requirement
from bench.plan p cross join bench.section s cross join generate_series(1, s.points) n;

insert into work_plan (id, organization_id, province_id, year, title, document_number, issued_on, status, text, text_digest, importer_id, created_at)
select bench.id('plan', p.number, p.issued_at), p.province_id, p.province_id, p.year, p.year || '年全省质量技术监督工作要点', '粤质监〔' || p.year || '〕1号',
  p.issued_at::date, 'DRAFT', t.text, md5(p.number || t.text), u.id, p.issued_at
from bench.plan p join membership m on m.organization_id = p.province_id and m.role = 'SUPERVISOR' join app_user u on u.id = m.user_id
cross join lateral (select string_agg(title || '。' || requirement, E'\n' order by number) as text from bench.point where plan = p.number) t;

insert into work_plan_section (id, work_plan_id, ordinal, title)
select distinct p.section_id, p.plan_id, p.ordinal, s.title from bench.point p join bench.section s using (ordinal);

insert into work_item (id, work_plan_id, section_id, province_id, year, number, label, title, requirement, start_offset, end_offset, pilot_places,
  responsible, due_text, due_on, cadences)
select id, plan_id, section_id, province_id, year, printed, printed::text, title, requirement, (ends - size)::int, ends::int, '[]', '[]', '年底前', make_date(year, 12, 31),
  '[{"level":"CITY","cadence":"QUARTERLY"},{"level":"COUNTY","cadence":"MONTHLY"}]'
from (select *, length(title || '。' || requirement) as size,
  sum(length(title || '。' || requirement) + 1) over (partition by plan order by number) - 1 as ends from bench.point) p;

insert into target (id, work_item_id, ordinal, name, comparator, value, unit)
select bench.id('target', number, issued_at), id, 1, '检查企业', 'AT_LEAST', 30 + number % 50, '家' from bench.point;

-- Only a draft takes points.
update work_plan set status = 'ISSUED';
