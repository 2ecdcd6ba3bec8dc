import type { EscalationStep } from '@duban/schema/vocabulary/escalation';
import { toldLateAfter } from '@duban/schema/vocabulary/reporting-period';
import sql from 'sql-template-tag';
import { addDays } from '../../kernel/days.ts';
import type { Job } from '../../kernel/jobs.ts';
import { type WorkCalendar, workingDaysBefore } from '../../kernel/working-days.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { windowsOn } from './escalation.state.ts';
import { openPlans, policiesInForce, stepsOf } from './escalation-run.queries.ts';
import { type PeriodWindow, remindOfPeriods, tellReminded } from './period-reminder.queries.ts';

/** The policy's steps until the due day; after it the report is late, and missed once its period closed. */
function periodWindows(
  steps: readonly EscalationStep[],
  calendar: WorkCalendar,
  today: string,
): PeriodWindow[] {
  const early = windowsOn(steps, calendar, today).filter(({ moment }) => moment !== 'AFTER_DUE');
  const late = { dueFrom: '-infinity', dueTo: workingDaysBefore(calendar, today, toldLateAfter) };
  return [
    ...early,
    { key: 'LATE', ...late },
    { key: 'MISSED', dueFrom: '-infinity', dueTo: addDays(today, -1) },
  ].map(({ key, dueFrom, dueTo }) => ({ key, dueFrom, dueTo }));
}

/** Any number: two starts that come at once do it one after the other, and the second finds nothing to do. */
const turn = 733_2026;

/**
 * 催报, before work begins, and once more for a server that was down then. A step is told once for a period's due day; a
 * return begins anew.
 */
export const remindPeriods: Job = {
  name: 'remindPeriods',
  cron: '2 8,13 * * *',
  async run(run) {
    await run.reader.rows(sql`select pg_advisory_xact_lock(${turn})`);
    const plans = await openPlans(run.reader);
    const policies = await policiesInForce(run.reader, run.today);
    let reminded = 0;
    for (const plan of plans) {
      const calendar = await readCalendar(run.reader, plan.provinceId);
      const { steps } = stepsOf(policies, plan);
      const count = await remindOfPeriods(run, plan, periodWindows(steps, calendar, run.today));
      if (count > 0) run.audit('WorkPlan', plan.workPlanId, { periodsReminded: count }, plan.provinceId);
      reminded += count;
    }
    return { reminded, told: reminded > 0 ? await tellReminded(run, plans) : 0 };
  },
};
