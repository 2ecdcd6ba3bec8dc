import sql, { type Sql } from 'sql-template-tag';
import type { Assignment } from '../../features/assignment/assignment.entity.ts';
import {
  acknowledgeAssignment,
  completeAssignment,
  confirmCompletion,
} from '../../features/assignment/commands/follow.ts';
import { reviewProgressReport } from '../../features/progress-report/commands/review.ts';
import { submitProgressReport } from '../../features/progress-report/commands/submit.ts';
import { daysBetween } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { personNames } from './people.ts';
import { reportTexts } from './report-texts.ts';
import { acceptanceComments, completionSummaries, returnComments } from './review-texts.ts';
import { chance, pick, type Stage } from './stage.ts';

export interface Row {
  id: string;
  version: number;
  dueOn: string;
  assignedOn: string;
  section: number;
  number: number;
  code: string;
  assignerCode: string;
  open: number;
  cadence: string;
  acknowledged: boolean;
  targets: { id: string; value: number }[];
}

/** Some organizations are ahead, some lag: the matrix has something to say. */
function diligenceOf(code: string): number {
  const random = chance(Number(code.slice(0, 6)) * 7 + code.length);
  random();
  return 0.55 + random() * 0.65;
}

/** Where the organization stands on a day, from the time that has passed and how it works. */
export function percentOf(day: string, row: Row, random: () => number): number {
  const elapsed = daysBetween(row.assignedOn, day) / Math.max(1, daysBetween(row.assignedOn, row.dueOn));
  const share = Math.min(1.1, elapsed) * diligenceOf(row.code) * (0.85 + random() * 0.35);
  return share > 0.97 ? 100 : Math.max(5, Math.round(share * 20) * 5);
}

/** The plan's assignments that fulfil a condition on `a`. */
export function rowsOf(stage: Stage, planId: string, condition: Sql): Promise<Row[]> {
  return stage.database.reader.rows<Row>(sql`
    select a.id, a.version, a.due_on as "dueOn", (a.assigned_at at time zone 'Asia/Shanghai')::date as "assignedOn", s.ordinal as section,
      i.number, o.code, g.code as "assignerCode", (select count(*)::int from assignment c where c.parent_id = a.id) as open,
      a.cadence, a.acknowledged_at is not null as acknowledged,
      coalesce((select json_agg(json_build_object('id', t.id, 'value', t.value)) from target t where t.work_item_id = i.id), '[]') as targets
    from assignment a join work_item i on i.id = a.work_item_id join work_plan_section s on s.id = i.section_id
    join organization o on o.id = a.organization_id join organization g on g.id = a.assigner_id
    where a.work_plan_id = ${planId}::uuid and ${condition} order by a.id`);
}

export async function playProgress(stage: Stage, planId: string): Promise<void> {
  const rows = await rowsOf(stage, planId, sql`true`);
  await stage.inParallel(rows, (row, index) => playOne(stage, row, chance(index + 100)));
}

/** The accounts of README find a point to acknowledge. */
const unread: Readonly<Record<string, number>> = { '440100': 82, '440106': 74, '440300': 82, '440305': 74 };

async function playOne(stage: Stage, row: Row, random: () => number): Promise<void> {
  const reporter = backstage(row.code, 'REPORTER');
  // Departments are the province's own people; a few organizations have not even looked at it.
  if (random() < 0.06 || unread[row.code] === row.number) return;
  const acknowledged = await acknowledgeAssignment(
    await stage.as(reporter, stage.moment(135 - Math.floor(random() * 8), random)),
    {
      id: row.id,
      version: row.version,
      leaderInCharge: pick(personNames, random),
      responsiblePerson: pick(personNames, random),
    },
  );
  // Those who report by periods do so day by day.
  if (random() < 0.08 || row.cadence !== 'ONCE') return;
  const percent = percentOf(stage.today, row, random);
  if (percent > 40 && random() < 0.25)
    await report(stage, row, Math.round(percent / 10) * 5, 70 + Math.floor(random() * 30), random, 'ACCEPT');
  const fate = random();
  await report(
    stage,
    row,
    percent,
    2 + Math.floor(random() * 40),
    random,
    fate < 0.08 ? 'RETURN' : fate < 0.12 ? null : 'ACCEPT',
  );
  if (percent === 100 && row.open === 0 && fate >= 0.12) await complete(stage, row, acknowledged, random);
}

export type Outcome = 'ACCEPT' | 'RETURN' | null;

export async function report(
  stage: Stage,
  row: Row,
  percent: number,
  daysAgo: number,
  random: () => number,
  outcome: Outcome,
): Promise<void> {
  const text = pick(reportTexts[row.section] ?? [], random);
  const submitted = await submitProgressReport(
    await stage.as(backstage(row.code, 'REPORTER'), stage.moment(daysAgo, random)),
    {
      assignmentId: row.id,
      percent,
      summary: text.summary,
      difficulties: text.difficulties,
      nextSteps: text.nextSteps,
      measurements: row.targets.map(({ id, value }) => ({
        targetId: id,
        value: Math.round((value / 22) * (percent / 100) * (0.6 + random())),
      })),
    },
  );
  if (outcome === null) return;
  await reviewProgressReport(
    await stage.as(backstage(row.assignerCode, 'SUPERVISOR'), stage.moment(Math.max(1, daysAgo - 2), random)),
    {
      id: submitted.id,
      version: submitted.version,
      decision: outcome,
      comment: pick(outcome === 'RETURN' ? returnComments : acceptanceComments, random),
    },
  );
}

async function complete(
  stage: Stage,
  row: Row,
  acknowledged: Assignment,
  random: () => number,
): Promise<void> {
  const reader = stage.database.reader;
  const now = await reader.row<{ version: number }>(
    sql`select version from assignment where id = ${acknowledged.id}::uuid`,
  );
  const claimed = await completeAssignment(
    await stage.as(backstage(row.code, 'REPORTER'), stage.moment(2, random)),
    {
      id: row.id,
      version: now?.version ?? 1,
      summary: pick(completionSummaries, random),
    },
  );
  if (random() < 0.25) return;
  await confirmCompletion(
    await stage.as(backstage(row.assignerCode, 'SUPERVISOR'), stage.moment(1, random)),
    {
      id: row.id,
      version: claimed.version,
      decision: 'CONFIRM',
      comment: pick(acceptanceComments, random),
    },
  );
}
