-- Four classes a year with all cities and counties in them, targets that were changed once, and some of their own.
insert into unit_class (province_id, year, ordinal, name)
select g.province_id, g.revision, n, n || '类' from scoring_scheme g, generate_series(1, 4) n;
insert into unit_class_member (unit_class_id, organization_id, year, added_at)
select k.id, c.organization_id, k.year, make_date(k.year, 1, 2) from score c join unit_class k on k.province_id = c.province_id and k.year = c.year
  and k.ordinal = 1 + abs(hashtext(c.organization_id::text)) % 4;
insert into annual_target (province_id, year, unit_class_id, points, revision, reason, set_at, setter_id)
select k.province_id, k.year, k.id, 120 - 20 * k.ordinal + n, n, '调整', make_date(k.year, n, 2), g.author_id
from unit_class k join scoring_scheme g on g.revision = k.year, generate_series(1, 2) n;
insert into annual_target (province_id, city_id, year, organization_id, points, revision, reason, set_at, setter_id)
select c.province_id, c.city_id, c.year, c.organization_id, 30, 1, '单列', make_date(c.year, 3, 2), g.author_id
from score c join scoring_scheme g on g.revision = c.year where abs(hashtext(c.organization_id::text)) % 5 = 0;
analyze;
