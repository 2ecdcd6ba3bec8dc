import { defaultEscalationSteps } from '@duban/schema/vocabulary/escalation';
import sql from 'sql-template-tag';
import {
  decideAccountabilityProposal,
  serveAccountabilityDecision,
} from '../../features/accountability/commands/decide.ts';
import { proposeAccountabilityDecision } from '../../features/accountability/commands/propose.ts';
import { carryOutEscalation, waiveEscalation } from '../../features/escalation/commands/decide.ts';
import { setEscalationPolicy } from '../../features/escalation/commands/set-policy.ts';
import { escalate } from '../../features/escalation/escalation.job.ts';
import { remindPeriods } from '../../features/escalation/period-reminder.job.ts';
import { issueSupervisionOrder } from '../../features/supervision-order/commands/issue.ts';
import { addDays, daysBetween } from '../../kernel/days.ts';
import { runJob } from '../../kernel/jobs.ts';
import { escalationTexts } from './escalation-texts.ts';
import { chance, type Stage } from './stage.ts';

interface Rung {
  id: string;
  version: number;
  level: 'ORDER' | 'CRITICISM' | 'INTERVIEW' | 'ACCOUNTABILITY';
  onDay: string;
  assignmentId: string;
  organizationId: string;
}

const province = { supervisor: 'province.supervisor', leader: 'province.leader' };

/** This year is followed more closely: what fell due twelve days ago has climbed the whole ladder. */
async function setPolicies(stage: Stage, planId: string, random: () => number): Promise<void> {
  const closer = [1, 3, 5, 7];
  const reminders = defaultEscalationSteps.filter(({ moment }) => moment !== 'AFTER_DUE');
  const rungs = defaultEscalationSteps.filter(({ moment }) => moment === 'AFTER_DUE');
  const set = async (daysAgo: number, workPlanId: string | null, days: readonly number[]) =>
    setEscalationPolicy(await stage.as(province.supervisor, stage.moment(daysAgo, random)), {
      ...{ workPlanId, version: 0, validFrom: stage.ago(daysAgo - 1) },
      steps: [...reminders, ...rungs.map((step, index) => ({ ...step, days: days[index] ?? step.days }))],
    });
  await set(145, null, []);
  await set(100, planId, closer);
}

async function runMornings(stage: Stage, from: string): Promise<void> {
  for (let day = from; day <= stage.today; day = addDays(day, 1)) {
    const moment = new Date(`${day}T08:00:00+08:00`);
    if (moment.getTime() >= Date.now()) continue;
    for (const job of [escalate, remindPeriods])
      await runJob(stage.database, job, `demonstration ${job.name} ${day}`, moment);
  }
}

/** The rungs of the provinces' own assignments that climbed highest, one assignment after the other. */
function proposed(stage: Stage): Promise<Rung[]> {
  return stage.database.reader.rows<Rung>(sql`
    select e.id, e.version, e.level, e.on_day as "onDay", e.assignment_id as "assignmentId", e.organization_id as "organizationId"
    from escalation e join organization o on o.id = e.organization_id
    where e.status = 'PROPOSED' and e.assigner_id = e.province_id and o.kind = 'BUREAU' and o.code not in ('440100', '440300')
      and not exists (select 1 from supervision_order_assignment l where l.assignment_id = e.assignment_id)
    order by (select count(*) from escalation x where x.assignment_id = e.assignment_id and x.status = 'PROPOSED') desc,
      o.code, e.assignment_id, e.on_day, e.id`);
}

async function order(stage: Stage, rung: Rung, random: () => number): Promise<void> {
  const { requirement, days } = escalationTexts.order;
  const context = await stage.as(
    province.supervisor,
    stage.moment(daysBetween(rung.onDay, stage.today), random),
  );
  const { id: supervisionOrderId } = await issueSupervisionOrder(context, {
    organizationIds: [rung.organizationId],
    assignmentIds: [rung.assignmentId],
    requirement,
    dueOn: addDays(rung.onDay, days),
  });
  await carryOutEscalation(context, { id: rung.id, version: rung.version, supervisionOrderId });
}

async function propose(stage: Stage, rung: Rung, random: () => number): Promise<void> {
  if (rung.level === 'ORDER') return;
  const moment = stage.moment(daysBetween(rung.onDay, stage.today), random);
  const supervisor = await stage.as(province.supervisor, moment);
  const decision = await proposeAccountabilityDecision(supervisor, {
    ...escalationTexts[rung.level],
    ...{ kind: rung.level, organizationId: rung.organizationId, assignmentIds: [rung.assignmentId] },
  });
  const { id, version } = decision;
  await carryOutEscalation(supervisor, { id: rung.id, version: rung.version, accountabilityDecisionId: id });
  // The interview and the last rung wait for the leader.
  if (rung.level !== 'CRITICISM') return;
  const approved = await decideAccountabilityProposal(await stage.as(province.leader, moment), {
    ...{ id, version, decision: 'APPROVE', comment: '同意。' },
  });
  await serveAccountabilityDecision(supervisor, approved);
}

/** 催办、逐级升级: one assignment climbed every rung, one was waived, the others wait for the accounts of README. */
export async function playEscalations(stage: Stage, planId: string): Promise<void> {
  const random = chance(13);
  await setPolicies(stage, planId, random);
  await runMornings(stage, stage.ago(20));
  const rungs = await proposed(stage);
  const climbed = rungs.filter(({ assignmentId }) => assignmentId === rungs[0]?.assignmentId);
  for (const rung of climbed) {
    if (rung.level === 'ORDER') await order(stage, rung, random);
    else await propose(stage, rung, random);
  }
  const other = rungs.filter(({ assignmentId }) => assignmentId !== rungs[0]?.assignmentId);
  const waived = other.filter(({ assignmentId }) => assignmentId === other[0]?.assignmentId).at(-1);
  if (!waived) return;
  const daysAgo = daysBetween(waived.onDay, stage.today);
  await waiveEscalation(await stage.as(province.leader, stage.moment(daysAgo, random)), {
    ...{ id: waived.id, version: waived.version, reason: escalationTexts.waived },
  });
}
