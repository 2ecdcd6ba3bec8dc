import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { Score } from './score.entity.ts';
import { visibleTo } from './scoring.policy.ts';

/** Of one point of a plan what its pieces gave to a score; null: of those that are tied to none. */
export interface ScoreBasisRow {
  scoreId: string;
  workItemId: string | null;
  pieces: number;
  adoptions: number;
  instructions: number;
  points: number;
}

/** A piece about several points counts on each, as on the coverage map. */
export function basesOfScores(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<ScoreBasisRow[]> {
  const counted = (rule: string) => sql`(count(*) filter (where y.rule = ${rule} and y.points > 0))::int`;
  return reader.rows<ScoreBasisRow>(sql`
    select c.id as "scoreId", l.work_item_id as "workItemId", count(distinct y.submission_id)::int as pieces,
      ${counted('ADOPTION')} as adoptions, ${counted('INSTRUCTION')} as instructions, sum(y.points) as points
    from score c join score_entry y on y.organization_id = c.organization_id and y.year = c.year
      left join submission_work_item l on l.submission_id = y.submission_id left join work_item i on i.id = l.work_item_id
    where c.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'c')} and y.submission_id is not null
    group by c.id, l.work_item_id, i.number order by c.id, l.work_item_id is null, sum(y.points) desc, i.number, l.work_item_id`);
}

/** A unit’s year. */
export interface UnitYear {
  organizationId: string;
  year: number;
}

export function scoresOfUnits({ reader, viewer }: SignedIn, units: readonly UnitYear[]): Promise<Score[]> {
  const one = ({ organizationId, year }: UnitYear): Sql => sql`(${organizationId}::uuid, ${year}::int)`;
  return reader.rows<Score>(sql`
    select ${columns(Score, 'c')} from score c
    where (c.organization_id, c.year) in (${join(units.map(one))}) and ${visibleTo(viewer, 'c')}`);
}
