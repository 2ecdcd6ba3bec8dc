-- Results of each year for all bureaus, with a ledger of some hundred lines each.
insert into evaluation_scheme (organization_id, province_id, title, year, level, status, criteria, author_id, editor_id, created_at)
select p.province_id, p.province_id, p.year || '年' || l || '考核办法', p.year, l, 'CLOSED',
  '[{"criterion": "COMPLETION", "weight": 40, "each": null}, {"criterion": "TIMELINESS", "weight": 20, "each": null},
    {"criterion": "QUALITY", "weight": 10, "each": null}, {"criterion": "RETURNS", "weight": 5, "each": 0.5}, {"criterion": "ORDERS", "weight": 5, "each": 1},
    {"criterion": "ESCALATIONS", "weight": 5, "each": 0.5}, {"criterion": "CRITICISM", "weight": 10, "each": 3}, {"criterion": "PRAISE", "weight": 5, "each": 2}]',
  m.user_id, m.user_id, now()
from work_plan p cross join unnest(array['CITY', 'COUNTY']) l
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
insert into evaluation (scheme_id, organization_id, city_id, province_id, year, level, status, edition, points, parts, rank, out_of, figures_at)
select s.id, o.id, o.city_id, o.province_id, s.year, s.level, case when o.sort_order % 20 = 0 then 'OBJECTED' else 'PUBLISHED' end, 1,
  60 + o.sort_order % 40, '[]', 1 + o.sort_order % 40, 122, now()
from evaluation_scheme s join organization o on o.province_id = s.province_id and o.level = s.level and o.kind = 'BUREAU';
insert into evaluation_entry (evaluation_id, criterion, source, source_id, assignment_id, work_item_id, day, good, total, points)
select v.id, c, 'Assignment', a.id, a.id, a.work_item_id, a.due_on, a.percent, 100, 0.4
from evaluation v join assignment a on a.organization_id = v.organization_id and a.year = v.year
  cross join unnest(array['COMPLETION', 'TIMELINESS', 'QUALITY']) c;
