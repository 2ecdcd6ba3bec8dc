import sql from 'sql-template-tag';
import { reportingPeriods } from '../../features/assignment/reporting-period.job.ts';
import { addDays, daysBetween } from '../../kernel/days.ts';
import { runJob } from '../../kernel/jobs.ts';
import { type Outcome, percentOf, type Row, report, rowsOf } from './progress.ts';
import { chance, type Stage } from './stage.ts';

interface Waiting {
  id: string;
  assignmentId: string;
  startsOn: string;
  dueOn: string;
  closesOn: string;
}

interface Planned {
  row: Row;
  outcome: Outcome;
}

/** Most report in the last week, a few late, and some not at all; one in twenty-five is returned and reports anew. */
function daysOf({ startsOn, dueOn }: Waiting, random: () => number): { day: string; outcome: Outcome }[] {
  const early = addDays(dueOn, -Math.floor(random() * 7));
  const day = early < startsOn ? startsOn : early;
  const fate = random();
  if (fate < 0.08) return [];
  if (fate < 0.18) return [{ day: addDays(dueOn, 2 + Math.floor(random() * 8)), outcome: 'ACCEPT' }];
  if (fate > 0.96)
    return [
      { day, outcome: 'RETURN' },
      { day: addDays(day, 4), outcome: 'ACCEPT' },
    ];
  return [{ day, outcome: 'ACCEPT' }];
}

/**
 * The year of those who report by periods, day by day: the job opens and closes as it would have at night, and the
 * reports come in between.
 */
export async function playPeriods(stage: Stage, planId: string, from: string): Promise<void> {
  const { database } = stage;
  const rows = await rowsOf(stage, planId, sql`a.cadence <> 'ONCE'`);
  const byId = new Map(rows.filter(({ acknowledged }) => acknowledged).map((row) => [row.id, row]));
  const planned = new Map<string, Planned[]>();
  const known = new Set<string>();
  const nights = new Set([from]);
  const random = chance(7);
  const look = async () => {
    const open = await database.reader.rows<Waiting>(sql`
      select id, assignment_id as "assignmentId", starts_on as "startsOn", due_on as "dueOn", closes_on as "closesOn"
      from reporting_period where status = 'OPEN' order by assignment_id, starts_on`);
    for (const period of open) {
      nights.add(addDays(period.closesOn, 1));
      const row = byId.get(period.assignmentId);
      if (!row || known.has(period.id)) continue;
      known.add(period.id);
      for (const { day, outcome } of daysOf(period, random))
        planned.set(day, [...(planned.get(day) ?? []), { row, outcome }]);
    }
  };
  for (let day = from; day <= stage.today; day = addDays(day, 1)) {
    if (day.endsWith('-01') || nights.has(day)) {
      await runJob(database, reportingPeriods, `demonstration ${day}`, new Date(`${day}T00:05:00+08:00`));
      await look();
    }
    const daysAgo = daysBetween(day, stage.today);
    await stage.inParallel(planned.get(day) ?? [], async ({ row, outcome }, index) => {
      const own = chance(index + daysAgo * 1000);
      const percent = Math.min(95, percentOf(day, row, own));
      await report(stage, row, percent, daysAgo, own, daysAgo < 3 ? null : outcome);
    });
  }
}
