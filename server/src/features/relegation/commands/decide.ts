import { type RelegationConsequence, relegationPeriodName } from '@duban/schema/vocabulary/relegation';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { AccountabilityDecision } from '../../accountability/accountability.entity.ts';
import { lowerNextYear } from '../../annual-target/unit-class.queries.ts';
import { withdrawTitlesOf } from '../../demonstration-unit/demonstration-unit.queries.ts';
import { ownOffice } from '../../honour-office/honour-office.policy.ts';
import { notify } from '../../notification/notify.queries.ts';
import { Relegation, type RelegationOutcome } from '../relegation.entity.ts';
import type { ConfirmRelegationInput, WaiveRelegationInput } from '../relegation.inputs.ts';
import { can } from '../relegation.policy.ts';
import { visibleRelegations } from '../relegation.queries.ts';
import { relegationStates } from '../relegation.state.ts';
import { RelegationRule } from '../relegation-rule.entity.ts';

async function take(
  work: Work,
  action: 'CONFIRM' | 'WAIVE',
  input: ConfirmRelegationInput | WaiveRelegationInput,
): Promise<Relegation> {
  const { viewer, clock } = work.context;
  const [visible] = await visibleRelegations(work.context, work.reader, [input.id]);
  if (!visible) throw notFound();
  const row = await work.em.findOneOrFail(
    Relegation,
    { id: visible.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!can(viewer, action, row)) throw forbidden(row.proposerId === viewer.userId ? 'ownWork' : undefined);
  atVersion(row, input.version);
  const status = relegationStates.next(row.status, action);
  if (!status) throw wrongState();
  return Object.assign(row, {
    status,
    reason: input.reason?.trim() || null,
    ...{ decidedAt: clock.now().toISOString(), deciderId: viewer.userId },
  });
}

/** The grounds, as such proposals are written. */
function groundsOf(rule: RelegationRule, { period, facts }: Relegation): string {
  const told =
    rule.kind === 'LAST_BELOW_TARGET'
      ? `${relegationPeriodName(period, 'zh')}信息宣传得分${facts.points}分，完成目标的${facts.percent}%，在${facts.outOf}个单位中居第${facts.rank}位`
      : `${facts.months.join('、')}信息宣传未完成月度定额`;
  return `${told}，符合“${rule.name}”的规定，提请通报批评。`;
}

/** Another leader approves it, as any proposal of accountability. */
function proposeCriticism({ em, context }: Work, row: Relegation, rule: RelegationRule): string {
  const { viewer, clock } = context;
  const decision = Object.assign(new AccountabilityDecision(), {
    ...{ id: newId(), ...ownOffice(viewer) },
    ...{ kind: 'CRITICISM', concernedId: row.organizationId, grounds: groundsOf(rule, row), persons: [] },
    ...{ proposedAt: clock.now().toISOString(), proposerId: viewer.userId },
  });
  em.persist(decision);
  return decision.id;
}

type Follows = (
  work: Work,
  row: Relegation,
  rule: RelegationRule,
) => Promise<Omit<RelegationOutcome, 'consequence'>>;

const follows: Readonly<Record<RelegationConsequence, Follows>> = {
  LOSE_TITLE: async ({ reader, context }, { officeId, organizationId }, { name }) => {
    const ended = await withdrawTitlesOf(reader, {
      officeId,
      organizationId,
      endsOn: context.clock.today(),
      reason: name,
    });
    return { done: ended.length > 0, accountabilityDecisionId: null };
  },
  LOWER_CLASS: async ({ reader, context }, { officeId, organizationId, year }) => {
    const at = context.clock.now().toISOString();
    return {
      done: await lowerNextYear(reader, { officeId, organizationId, year, at }),
      accountabilityDecisionId: null,
    };
  },
  CRITICISM: async (work, row, rule) => ({
    done: true,
    accountabilityDecisionId: proposeCriticism(work, row, rule),
  }),
};

async function tell({ reader, context }: Work, row: Relegation, rule: RelegationRule): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind: 'RELEGATION_CONFIRMED',
    actorId: viewer.userId,
    at: clock.now(),
    params: { by: viewer.organizationName, name: rule.name, period: row.period },
    subject: { type: 'Relegation', id: row.id },
    organizationIds: [row.organizationId],
    dedupKey: `RELEGATION_CONFIRMED ${row.id}`,
  });
}

/** What the rule says follows is done in the same transaction, and noted beside the decision. */
export function confirmRelegation(context: Context, input: ConfirmRelegationInput): Promise<Relegation> {
  return runCommand(context, 'confirmRelegation', input, async (work) => {
    const row = await take(work, 'CONFIRM', input);
    const rule = await work.em.findOneOrFail(RelegationRule, { id: row.ruleId });
    const outcomes: RelegationOutcome[] = [];
    for (const consequence of rule.consequences)
      outcomes.push({ consequence, ...(await follows[consequence](work, row, rule)) });
    row.outcomes = outcomes;
    await work.em.flush();
    work.audit('Relegation', row.id, { to: row.status, reason: row.reason, outcomes });
    await tell(work, row, rule);
    return row;
  });
}

export function waiveRelegation(context: Context, input: WaiveRelegationInput): Promise<Relegation> {
  return runCommand(context, 'waiveRelegation', input, async (work) => {
    const row = await take(work, 'WAIVE', input);
    work.audit('Relegation', row.id, { to: row.status, reason: row.reason });
    return row;
  });
}
