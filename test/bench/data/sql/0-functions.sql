-- Everything below follows from its number: the same size gives the same rows on any machine.
create schema bench;

-- An id as the server makes them (version 7): it begins with its moment, so that indexes grow at their end.
-- One expression and no more than stable, as PostgreSQL then writes it out in the statement: three times as fast.
create function bench.id(kind text, number bigint, moment timestamptz) returns uuid language sql stable as $$
  select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(kind || ':' || number), 1, 3) || '8' || substr(md5(kind || ':' || number), 4, 15))::uuid
$$;

-- 0 to below - 1, evenly spread; another seed gives another draw.
create function bench.draw(number bigint, seed bigint, below int) returns int language sql immutable as $$
  select (abs(hashint8extended(number, seed) % below))::int
$$;

create function bench.sentence(number bigint, parts text[], many int) returns text language sql immutable as $$
  select string_agg(parts[1 + bench.draw(number, part, cardinality(parts))], '' order by part) from generate_series(1, many) part
$$;

-- assignment.state.ts, lightDays: the days on which the light turns.
create function bench.yellow_on(assigned date, due date, percent int, report_due date) returns date language sql immutable as $$
  select least(case when due > assigned and percent + 20 < 100 then assigned + ceil((due - assigned) * (percent + 20) / 100.0)::int end,
    report_due + 1, case when due - 3 > assigned then due - 3 else due end)
$$;
create function bench.red_on(assigned date, due date, percent int) returns date language sql immutable as $$
  select least(case when due > assigned and percent + 50 < 100 then assigned + ceil((due - assigned) * (percent + 50) / 100.0)::int end,
    due + 1)
$$;

-- Reports take theirs from a pool: composing 1.2 million anew would take longer than storing them.
create table bench.summary as
select n, bench.sentence(n, array['召开专题会议部署落实。','完成对辖区企业的现场检查。','建立台账，逐项跟踪整改。','组织培训三期，参训二百余人。','发放宣传资料一千余份。','与相关部门开展联合执法。','抽检样品六十批次，合格率稳步提高。','对发现的问题责令限期改正。'], 4) as text
from generate_series(0, 499) n;
