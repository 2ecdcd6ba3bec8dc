import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import sql from 'sql-template-tag';
import { type Context, signedIn } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import { idsOnly } from '../../kernel/id.ts';
import { newRowOf } from '../../kernel/row.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { figuresAtSql, inForceSql } from '../progress-report/progress-report.queries.ts';
import { Assignment } from './assignment.entity.ts';
import { rolledUp } from './roll-up.entity.ts';

interface PartRow extends Partial<Assignment> {
  role: AssignmentRole;
  acceptedPercent: number;
}

interface Whole extends Assignment {
  ownPercent: number | null;
  parts: PartRow[];
}

/** Wholes with what decides about them: their own newest report in force, and what was accepted of each part. */
function wholes(reader: Reader, ids: readonly string[]): Promise<Whole[]> {
  return reader.rows<Whole>(sql`
    select ${columns(Assignment, 'a')}, (
      select r.percent from progress_report r where r.assignment_id = a.id and ${inForceSql('r')}
      order by ${figuresAtSql('r')} desc limit 1) as "ownPercent", (
      select coalesce(json_agg(x), '[]') from (
        select c.role, c.status, c.assigned_at as "assignedAt", c.suspended_days as "suspendedDays", c.due_on as "dueOn",
          c.claimed_at as "claimedAt", c.extension_asked as "extensionAsked", coalesce(
            case when c.status = 'COMPLETED' then 100 end, (
              select r.percent from progress_report r
              where r.assignment_id = c.id and r.status = 'ACCEPTED' and r.replaced_by_id is null
              order by ${figuresAtSql('r')} desc limit 1), c.parts_percent, 0) as "acceptedPercent"
        from assignment c where c.parent_id = a.id and c.status <> 'CANCELLED') x) as parts
    from assignment a where a.id = any(${ids}::uuid[])`);
}

function redOnOf({ acceptedPercent, ...row }: PartRow): string | null {
  const part = newRowOf(Assignment, { ...row, percent: acceptedPercent });
  part.resetLight();
  return part.redOn;
}

/** As its parts and its own reports have it; null where it stands so already. */
function recounted(row: Whole): Assignment | null {
  const { ownPercent, parts, ...facts } = row;
  const whole = newRowOf(Assignment, facts);
  const { percent, redOn } = rolledUp(
    parts.map((part) => ({ role: part.role, percent: part.acceptedPercent, redOn: redOnOf(part) })),
  );
  whole.rollUp(percent, redOn, ownPercent);
  const same = (['partsPercent', 'partsRedOn', 'percent', 'yellowOn', 'redOn'] as const).every(
    (fact) => whole[fact] === row[fact],
  );
  return same ? null : whole;
}

const mostTries = 50;

/**
 * One whole, read and written until it stands as its parts say: whoever changes a part does so after the commit, so that
 * the last one finds it right, and nobody holds a lock on one while waiting for another. A write that finds the whole
 * changed since it was read does nothing. It makes no version: what follows from the parts is nobody's decision, and
 * whoever is about to decide on the whole is not told that it has changed.
 */
async function recount(
  reader: Reader,
  now: Date,
  id: string,
): Promise<{ moved: boolean; parentId: string | null }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [row] = await wholes(reader, [id]);
    const whole = row && recounted(row);
    if (!whole) return { moved: tries > 0, parentId: row?.parentId ?? null };
    await reader.rows(sql`
      with counted as (select set_config('duban.now', ${now.toISOString()}::text, true))
      update assignment set parts_percent = ${whole.partsPercent}::int, parts_red_on = ${whole.partsRedOn}::date,
        percent = ${whole.percent}::int, yellow_on = ${whole.yellowOn}::date, red_on = ${whole.redOn}::date from counted
      where id = ${id}::uuid and version = ${row.version}::int and parts_percent is not distinct from ${row.partsPercent}::int
        and parts_red_on is not distinct from ${row.partsRedOn}::date and percent = ${row.percent}::int
        and yellow_on is not distinct from ${row.yellowOn}::date and red_on is not distinct from ${row.redOn}::date`);
  }
  throw new Error(`${id} changed ${mostTries} times while it was rolled up`);
}

/** Brings these wholes to what their parts say, and those above them as far as anything changes. */
export async function rollUp(
  database: Database,
  now: Date,
  ids: readonly (string | null)[],
): Promise<number> {
  const reader = database.newReader();
  let moved = 0;
  for (const first of new Set(ids)) {
    for (let id = first; id !== null; ) {
      const done = await recount(reader, now, id);
      if (done.moved) moved += 1;
      id = done.moved ? done.parentId : null;
    }
  }
  return moved;
}

/** The wholes within these assignments, the deepest first, and then those that they are parts of. */
async function around(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    with recursive below(id, depth) as (
      select k.id, 1 from unnest(${idsOnly(ids)}::uuid[]) k(id)
      union select c.id, b.depth + 1 from assignment c join below b on c.parent_id = b.id)
    select x.id from (
      select b.id, max(b.depth) as depth from below b
      where exists (select 1 from assignment c where c.parent_id = b.id) group by b.id
      union all select distinct a.parent_id, 0 from assignment a
      where a.id = any(${idsOnly(ids)}::uuid[]) and a.parent_id is not null) x order by x.depth desc, x.id`);
  return rows.map(({ id }) => id);
}

/** After a change of these assignments was committed: what follows for the wholes in and above them. */
export async function rollUpAround(context: Context, ids: readonly string[]): Promise<void> {
  const caller = signedIn(context);
  const found = await around(caller.reader, ids);
  if (found.length === 0) return;
  await rollUp(caller.database, caller.clock.now(), found);
  caller.loaders.clear();
}

/** Wholes that are open and do not stand as their parts say: a server fell between a change and what follows from it. */
export async function driftedWholes(reader: Reader): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select distinct c.parent_id as id from assignment c join assignment a on a.id = c.parent_id where a.is_open`);
  const drifted: string[] = [];
  for (let from = 0; from < rows.length; from += 500) {
    const ids = rows.slice(from, from + 500).map(({ id }) => id);
    for (const row of await wholes(reader, ids)) if (recounted(row)) drifted.push(row.id);
  }
  return drifted;
}
