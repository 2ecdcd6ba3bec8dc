-- The real tree once for each province; the first is Guangdong, the others carry their own division codes.
-- $1: rows of server/seeds/organizations.json, $2: the provinces' first two digits, in order
with province as (
  select code as digits, ordinality::int as number from unnest($2::text[]) with ordinality as p(code, ordinality)
), seed as (
  select * from jsonb_to_recordset($1::jsonb) as r(code text, parent text, level text, kind text, name text, "shortName" text,
    "divisionCode" text, "documentPrefix" text, "sortOrder" int)
), tree as (
  select p.number as province, s.*, overlay(s.code placing p.digits from 1 for 2) as own_code,
    bench.id('organization', p.number * 1000 + s."sortOrder", '2000-01-01') as id, up.level as parent_level, up.kind as parent_kind,
    bench.id('organization', p.number * 1000 + up."sortOrder", '2000-01-01') as parent_id, up.parent as grandparent,
    bench.id('organization', p.number * 1000 + top."sortOrder", '2000-01-01') as province_id
  from province p cross join seed s left join seed up on up.code = s.parent join seed top on top.parent is null
)
insert into organization (id, code, parent_id, bureau_id, city_id, province_id, level, kind, name, short_name, division_code,
  document_prefix, sort_order, valid_from)
select id, own_code, parent_id, case when kind = 'BUREAU' then id else parent_id end,
  case when kind = 'BUREAU' and parent_level = 'PROVINCE' then id when parent_level = 'CITY' then parent_id end, province_id, level, kind,
  case when province = 1 then name else name || '（' || province || '）' end, "shortName",
  case when kind = 'BUREAU' then overlay("divisionCode" placing left(own_code, 2) from 1 for 2) end, "documentPrefix", "sortOrder", '2000-01-01'
from tree;
