-- Four classes a year with all cities and counties in them, targets that were changed once, and some of their own.
insert into unit_class (organization_id, province_id, year, ordinal, name)
select g.province_id, g.province_id, g.revision, n, n || '类' from scoring_scheme g, generate_series(1, 4) n;
-- Each city has two classes of its own.
insert into unit_class (organization_id, city_id, province_id, year, ordinal, name)
select o.id, o.id, o.province_id, g.revision, n, n || '类' from scoring_scheme g
  join organization o on o.province_id = g.province_id and o.level = 'CITY' and o.kind = 'BUREAU', generate_series(1, 2) n;
insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
select k.id, o.id, k.organization_id, k.year, make_date(k.year, 1, 2) from unit_class k join organization o on o.city_id = k.city_id and o.id <> k.city_id
  and o.kind = 'BUREAU' and k.ordinal = 1 + abs(hashtext(o.id::text)) % 2;
insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
select k.id, c.organization_id, k.organization_id, k.year, make_date(k.year, 1, 2) from score c join unit_class k on k.organization_id = c.province_id and k.year = c.year
  and k.ordinal = 1 + abs(hashtext(c.organization_id::text)) % 4;
insert into annual_target (province_id, office_id, year, unit_class_id, points, revision, reason, set_at, setter_id)
select k.province_id, k.organization_id, k.year, k.id, 120 - 20 * k.ordinal + n, n, '调整', make_date(k.year, n, 2), g.author_id
from unit_class k join scoring_scheme g on g.revision = k.year, generate_series(1, 2) n;
insert into annual_target (province_id, office_id, city_id, year, organization_id, points, revision, reason, set_at, setter_id)
select c.province_id, c.province_id, c.city_id, c.year, c.organization_id, 30, 1, '单列', make_date(c.year, 3, 2), g.author_id
from score c join scoring_scheme g on g.revision = c.year where abs(hashtext(c.organization_id::text)) % 5 = 0;
-- A round a year whose awards go to half of the units, a title of twenty holders, and relegations of a tenth.
insert into award_round (organization_id, province_id, year, title, status, contests, scored_at, created_at, author_id, editor_ids, published_at)
select g.province_id, g.province_id, g.revision, g.revision || '年度评选', 'PUBLISHED', '[]', now(), make_date(g.revision, 12, 31), g.author_id, '{}', now()
from scoring_scheme g;
insert into award_round (organization_id, city_id, province_id, year, title, status, contests, scored_at, created_at, author_id, editor_ids, published_at)
select o.id, o.id, o.province_id, g.revision, '市评选', 'PUBLISHED', '[]', now(), make_date(g.revision, 12, 30), g.author_id, '{}', now()
from scoring_scheme g join organization o on o.province_id = g.province_id and o.level = 'CITY' and o.kind = 'BUREAU';
insert into award (organization_id, city_id, province_id, round_id, contest, place, honour, standing, grade, points, reasons)
select c.organization_id, c.city_id, c.province_id, w.id, 0, row_number() over (partition by w.id order by c.id), 'ADVANCED_COLLECTIVE', 'PROPOSED', 'FIRST', 10,
  '{"target": null, "percent": null, "lead": null, "adoptions": 1, "instructions": 0, "deductions": 0, "lines": []}'
from score c join award_round w on w.year = c.year and w.city_id is null where abs(hashtext(c.organization_id::text)) % 2 = 0;
insert into demonstration_unit (organization_id, province_id, name, creator_id) select distinct on (province_id) province_id, province_id, '示范点', author_id from scoring_scheme;
insert into demonstration_unit (organization_id, city_id, province_id, name, creator_id)
select o.id, o.id, o.province_id, '市示范点', g.author_id from organization o, (select author_id from scoring_scheme limit 1) g where o.level = 'CITY' and o.kind = 'BUREAU';
insert into demonstration_tenure (demonstration_unit_id, organization_id, starts_on, ends_on, grounds, recorded_at, recorder_id)
select x.id, o.id, date '2020-01-01' + 30 * (o.n - 1)::int, date '2020-01-01' + 30 * o.n::int - 1, '先进', now(), x.creator_id
from demonstration_unit x join organization p on p.id = x.organization_id and p.level = 'PROVINCE', (select id, row_number() over (order by code) as n from organization where kind = 'BUREAU' order by code limit 20) o;
insert into relegation_rule (organization_id, city_id, province_id, year, name, kind, unit_class_id, last_count, below_percent, consequences, created_at, author_id)
select k.organization_id, k.city_id, k.province_id, k.year, k.name, 'LAST_BELOW_TARGET', k.id, 1, 60, '{CRITICISM}', now(), g.author_id
from unit_class k join scoring_scheme g on g.revision = k.year;
insert into relegation (organization_id, city_id, province_id, office_id, rule_id, year, period, status, facts, outcomes, proposed_at, proposer_id, decided_at)
select m.organization_id, o.city_id, o.province_id, q.organization_id, q.id, q.year, q.year::text, 'CONFIRMED', '{"months": []}', '[]', make_date(q.year, 12, 31), q.author_id, now()
from relegation_rule q join unit_class_member m on m.unit_class_id = q.unit_class_id join organization o on o.id = m.organization_id
where abs(hashtext(m.organization_id::text)) % 10 = 0 or o.code = '440106';
