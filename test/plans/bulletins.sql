-- A bulletin a week for the province and each city, to all below, read by half of them.
insert into bulletin (organization_id, city_id, province_id, title, status, period_from, period_to, figures_at, body, author_id, editor_id, created_at,
  year, serial, number)
select m.organization_id, m.city_id, m.province_id, '督查通报', 'PUBLISHED', p.day, p.day + 6, p.day + 7, '一、总体进展', m.user_id, m.user_id, p.day + 7,
  extract(year from p.day), p.n, '督通' || p.n
from (select distinct on (o.id) o.id as organization_id, o.city_id, o.province_id, b.user_id from organization o
    join membership b on b.organization_id = o.id where o.level in ('PROVINCE', 'CITY') and o.kind = 'BUREAU' order by o.id, b.user_id) m
  cross join (select make_date(y, 1, 1) + 7 * (n - 1) as day, n from (select distinct year as y from work_plan) years, generate_series(1, 50) n) p;
insert into bulletin_figures (bulletin_id, figures, names)
select id, '{"at": "2026-01-01T00:00:00Z", "sum": {"total": 0, "completed": 0, "completedInPeriod": 0, "percent": 0, "red": 0, "yellow": 0},
  "progress": [], "lateCount": 0, "late": [], "orders": [], "measures": []}', '{}' from bulletin;
insert into bulletin_addressee (bulletin_id, organization_id, city_id, province_id)
select b.id, o.id, o.city_id, o.province_id from bulletin b join organization o on o.parent_id = b.organization_id and o.kind = 'BUREAU';
insert into bulletin_reading (bulletin_id, user_id, organization_id, at)
select d.bulletin_id, m.user_id, d.organization_id, now() from bulletin_addressee d
  join lateral (select user_id from membership where organization_id = d.organization_id limit 1) m on true
where hashtext(d.bulletin_id::text || d.organization_id) % 2 = 0;
