import sql from 'sql-template-tag';
import type { Job, JobRun } from '../../kernel/jobs.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { windowsOn } from './escalation.state.ts';
import {
  climb,
  lapseProposals,
  type OpenPlan,
  openPlans,
  policiesInForce,
  stepsOf,
  tellClimbed,
} from './escalation-run.queries.ts';

const name = 'escalate';

/** Any number: two starts that come at once do it one after the other, and the second finds nothing to do. */
const turn = 733_2018;

async function climbAll(run: JobRun, plans: readonly OpenPlan[]): Promise<Map<string, number>> {
  const policies = await policiesInForce(run.reader, run.today);
  const calendars = new Map<string, WorkCalendar>();
  const counts = new Map([
    ['reminded', 0],
    ['escalated', 0],
  ]);
  for (const plan of plans) {
    const { provinceId, workPlanId } = plan;
    const calendar = calendars.get(provinceId) ?? (await readCalendar(run.reader, provinceId));
    calendars.set(provinceId, calendar);
    const { policyId, steps } = stepsOf(policies, plan);
    const done = await climb(run, plan, windowsOn(steps, calendar, run.today), policyId, name);
    if (done.reminded > 0) run.audit('WorkPlan', workPlanId, { reminded: done.reminded }, provinceId);
    for (const [key, count] of Object.entries(done)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/**
 * 催办、逐级升级, before work begins, and once more for a server that was down then. Doing it again on the same day finds
 * nothing: a step is reached once for a due date.
 */
export const escalate: Job = {
  name,
  cron: '0 8,13 * * *',
  async run(run) {
    await run.reader.rows(sql`select pg_advisory_xact_lock(${turn})`);
    const lapsed = await lapseProposals(run, name);
    const plans = await openPlans(run.reader);
    const counts = await climbAll(run, plans);
    const climbed = [...counts.values()].some((count) => count > 0);
    return {
      reminded: counts.get('reminded') ?? 0,
      escalated: counts.get('escalated') ?? 0,
      lapsed,
      told: climbed ? await tellClimbed(run, plans) : 0,
    };
  },
};
