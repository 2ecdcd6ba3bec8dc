-- 20,000 links for each plan: 2,000 activities about 4 points each, 6,000 pieces about 2; every third piece is adopted, some twice.
-- $1: the plan
create temporary table bureau on commit drop as
select row_number() over (order by o.sort_order) - 1 as number, o.id, o.city_id, o.province_id, m.user_id, s.user_id as editor_id, p.year, p.number as plan
from bench.plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' and o.level <> 'PROVINCE'
  join membership m on m.organization_id = o.id and m.role = 'LIAISON' join membership s on s.organization_id = p.province_id and s.role = 'SUPERVISOR'
where p.number = $1;

create temporary table activity on commit drop as
select n, b.*, make_timestamptz(b.year, 1, 20, 1, 0, 0, 'UTC') + n * interval '4 hours' as moment,
  bench.id('activity', b.plan * 10000 + n, make_timestamptz(b.year, 1, 20, 1, 0, 0, 'UTC') + n * interval '4 hours') as activity_id
from generate_series(0, 1999) n join bureau b on b.number = bench.draw($1 * 10000 + n, 1, 143);

insert into publicity_activity (id, organization_id, city_id, province_id, title, theme, starts_on, ends_on, author_id, created_at)
select activity_id, id, city_id, province_id, bench.sentence(plan * 10000 + n, array['质量月','计量日','标准化日','特种设备安全','食品安全','认证认可'], 1) || '宣传活动（' || n || '）',
  '质量第一', (moment + interval '7 days')::date, (moment + interval '10 days')::date, user_id, moment from activity;

insert into publicity_activity_work_item (work_item_id, activity_id, organization_id, city_id, province_id)
select p.id, a.activity_id, a.id, a.city_id, a.province_id from activity a cross join generate_series(0, 3) k
  join bench.point p on p.plan = $1 and p.printed = 1 + (bench.draw(a.plan * 10000 + n, 2, 83) + k * 21) % 83;

create temporary table piece on commit drop as
select n, b.*, make_timestamptz(b.year, 1, 20, 1, 0, 0, 'UTC') + n * interval '75 minutes' as moment,
  bench.id('submission', b.plan * 10000 + n, make_timestamptz(b.year, 1, 20, 1, 0, 0, 'UTC') + n * interval '75 minutes') as submission_id,
  case bench.draw(b.plan * 10000 + n, 3, 9) when 0 then 2 when 1 then 1 when 2 then 1 else 0 end as adoptions
from generate_series(0, 5999) n join bureau b on b.number = bench.draw($1 * 10000 + n, 4, 143);

insert into submission (id, organization_id, city_id, province_id, kind, title, body, occurred_at, due_at, submitted_at, late, status, author_id, adoption_count,
  reviewed_at, reviewer_id, secrecy, reviewing_id, waiting_since, accepter_id, writer_ids)
select submission_id, id, city_id, province_id, case when n % 10 = 0 then 'URGENT' else 'ROUTINE' end, '质监动态（' || n || '）',
  bench.sentence(plan * 10000 + n, array['近日，我局组织开展专项检查。','现场讲解了质量安全知识。','群众反响良好。','下一步将继续加强监管。'], 5),
  moment - interval '1 day', moment + interval '1 day', moment, false, case when adoptions > 0 or n % 3 = 0 then 'ACCEPTED' else 'SUBMITTED' end, user_id, adoptions,
  case when adoptions > 0 or n % 3 = 0 then moment + interval '1 hour' end, case when adoptions > 0 or n % 3 = 0 then editor_id end,
  case when adoptions > 0 then 'PASSED' else 'PENDING' end, case when adoptions > 0 or n % 3 = 0 then null when n % 2 = 0 then city_id else province_id end,
  case when adoptions > 0 or n % 3 = 0 then null else moment end, case when adoptions > 0 or n % 3 = 0 then province_id end, array[user_id] from piece;

insert into submission_work_item (work_item_id, submission_id, organization_id, city_id, province_id, adoptions)
select p.id, s.submission_id, s.id, s.city_id, s.province_id, s.adoptions from piece s cross join generate_series(0, 1) k
  join bench.point p on p.plan = $1 and p.printed = 1 + (bench.draw(s.plan * 10000 + n, 5, 83) + k * 21) % 83;

insert into adoption (id, submission_id, channel, kind, level, adopted_on, recorder_id)
select bench.id('adoption', plan * 20000 + n * 2 + k, moment), submission_id, (array['南方日报','省局网站'])[k + 1], (array['NEWSPAPER','WEBSITE'])[k + 1],
  'PROVINCE', (moment + interval '2 days')::date, editor_id from piece cross join generate_series(0, adoptions - 1) k;
