import { type CriterionKind, criterionRules, type EvaluatedLevel } from '@duban/schema/vocabulary/evaluation';
import sql, { join, type Sql } from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';
import { criterionSources, type Evaluated } from './criteria.queries.ts';
import type { EvaluationPart } from './evaluation.entity.ts';
import type { EvaluationScheme, SchemeCriterion } from './evaluation-scheme.entity.ts';

interface Computation extends Evaluated {
  level: EvaluatedLevel;
  criteria: readonly SchemeCriterion[];
}

/** Bureaus of the level that stood at the year's end and were given something of it. */
const evaluatedSql = ({ provinceId, year, level }: Computation) => sql`
  select o.id, o.city_id, o.province_id from organization o
  where o.province_id = ${provinceId}::uuid and o.level = ${level} and o.kind = 'BUREAU'
    and o.valid_from <= ${`${year}-12-31`}::date and (o.valid_to is null or o.valid_to >= ${`${year}-12-31`}::date)
    and exists (select 1 from assignment a where a.organization_id = o.id and a.year = ${year} and a.status <> 'CANCELLED')`;

const sourceColumns = sql`organization_id, source, source_id, assignment_id, work_item_id, title, day, good, total`;

/** Only what weighs anything is read. */
function sources(computation: Computation): Sql {
  const weighing = computation.criteria.filter(({ weight }) => weight > 0);
  return join(
    weighing.map(
      ({ criterion }) => sql`select ${sql([`'${criterion}'`])} as criterion, s.*
        from (${criterionSources[criterion](computation)}) s(${sourceColumns})`,
    ),
    ' union all ',
  );
}

function weighed({ criteria }: Computation): Sql {
  const rows = criteria
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, weight, each }, index) => {
      const kind: CriterionKind = criterionRules[criterion].kind;
      return sql`(${criterion}::text, ${index}::int, ${kind}::text, ${weight}::numeric, ${each}::numeric)`;
    });
  return sql`values ${join(rows)}`;
}

/**
 * All organizations at once: the lines of the ledger (`entry`), and from them points and ranks (`scored`). Points off and
 * points added end where the weight is used up: the line that crosses it counts what is left, later ones nothing. Lines
 * stand in the order of their days, so that the same data gives the same ledger.
 */
function computed(computation: Computation): Sql {
  return sql`
    evaluated as materialized (${evaluatedSql(computation)}),
    weighed(criterion, position, kind, weight, each) as (${weighed(computation)}),
    source as (${sources(computation)}),
    measured as (
      select s.*, w.kind, w.weight, w.each, sum(s.total) over (partition by s.organization_id, s.criterion) as whole,
        w.each * (sum(s.total) over (partition by s.organization_id, s.criterion order by s.day, s.source_id) - s.total) as used
      from source s join weighed w using (criterion) join evaluated e on e.id = s.organization_id),
    entry as (
      select organization_id, criterion, source, source_id, assignment_id, work_item_id, title, day, good, total,
        round(case kind when 'SHARE' then weight * good / whole
          else greatest(0, least(each * total, weight - used)) * case kind when 'DEDUCT' then -1 else 1 end end, 6) as points
      from measured
      union all
      select e.id, w.criterion, null, null, null, null, null, null, null, null, w.weight
      from evaluated e cross join weighed w where w.kind = 'DEDUCT' or (w.kind = 'SHARE'
        and not exists (select 1 from measured m where m.organization_id = e.id and m.criterion = w.criterion))),
    part as (
      select e.id as organization_id, w.criterion, w.position, w.weight, round(coalesce(sum(y.points), 0), 2) as points,
        count(y.source_id)::int as rows
      from evaluated e cross join weighed w left join entry y on y.organization_id = e.id and y.criterion = w.criterion
      group by e.id, w.criterion, w.position, w.weight),
    totals as (
      select organization_id, sum(points) as points, jsonb_agg(jsonb_build_object('criterion', criterion, 'weight', weight,
        'points', points, 'rows', rows) order by position) as parts
      from part group by organization_id),
    scored as (
      select t.*, rank() over (order by t.points desc)::int as rank, count(*) over ()::int as out_of from totals t)`;
}

const computationOf = (scheme: EvaluationScheme, year: number, today: string): Computation => ({
  provinceId: scheme.provinceId,
  level: scheme.level,
  criteria: scheme.criteria,
  year,
  today,
});

/** A province's year takes longer than other statements may, and is worth a plan of its own. */
export async function allowLongStatement(reader: Reader): Promise<void> {
  await reader.rows(sql`
    select set_config('statement_timeout', '60s', true), set_config('plan_cache_mode', 'force_custom_plan', true)`);
}

/** Stores the results with their ledgers. @returns how many organizations have one */
export async function storeResults(
  reader: Reader,
  scheme: EvaluationScheme,
  { figuresAt, today }: { figuresAt: string; today: string },
): Promise<number> {
  const done = await reader.row<{ count: number }>(sql`
    with ${computed(computationOf(scheme, scheme.year, today))},
    made as (
      insert into evaluation (scheme_id, organization_id, city_id, province_id, year, level, status, edition, points, parts, rank, out_of, figures_at)
      select ${scheme.id}::uuid, e.id, e.city_id, e.province_id, ${scheme.year}, ${scheme.level}, 'COMPUTED', 1, s.points, s.parts, s.rank,
        s.out_of, ${figuresAt}::timestamptz
      from scored s join evaluated e on e.id = s.organization_id returning id, organization_id),
    ledger as (
      insert into evaluation_entry (evaluation_id, criterion, source, source_id, assignment_id, work_item_id, title, day, good, total, points)
      select m.id, y.criterion, y.source, y.source_id, y.assignment_id, y.work_item_id, y.title, y.day, y.good, y.total, y.points
      from entry y join made m using (organization_id) returning 1)
    select count(*)::int as count from made`);
  return done?.count ?? 0;
}

export interface WhatIfRow {
  organizationId: string;
  points: number;
  rank: number;
  parts: EvaluationPart[];
  formerPoints: number | null;
  formerRank: number | null;
}

/** What the scheme would have given over a year's data, beside what was given; nothing is stored. */
export function whatIf(
  reader: Reader,
  scheme: EvaluationScheme,
  { year, today }: { year: number; today: string },
): Promise<WhatIfRow[]> {
  return reader.rows<WhatIfRow>(sql`
    with ${computed(computationOf(scheme, year, today))},
    former as (
      select distinct on (v.organization_id) v.organization_id, v.points, v.rank from evaluation v
      where v.province_id = ${scheme.provinceId}::uuid and v.year = ${year} and v.level = ${scheme.level} and v.status <> 'CORRECTED'
      order by v.organization_id, (v.published_at is null), v.figures_at desc, v.id desc)
    select s.organization_id as "organizationId", s.points, s.rank, s.parts, f.points as "formerPoints", f.rank as "formerRank"
    from scored s left join former f using (organization_id) join organization o on o.id = s.organization_id
    order by s.rank, o.sort_order, o.id`);
}
