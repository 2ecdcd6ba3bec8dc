import { type EscalationAction, escalationLevels } from '@duban/schema/vocabulary/escalation';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { Escalation } from '../escalation.entity.ts';
import type { CarryOutEscalationInput, WaiveEscalationInput } from '../escalation.inputs.ts';
import { can, isVisible } from '../escalation.policy.ts';
import { isDecisionAbout, isOrderAbout } from '../escalation.queries.ts';
import { escalationStates } from '../escalation.state.ts';

/** The rung, locked, with its step in the table of states taken; nothing is stored yet. */
async function taken(
  { em, context }: Work,
  action: EscalationAction,
  { id, version }: { id: string; version: number },
): Promise<Escalation> {
  const { viewer, clock } = context;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const row = isId(id) ? await em.findOne(Escalation, { id }, lock) : null;
  if (!row || !isVisible(viewer, row)) throw notFound();
  if (!can(viewer, action, row)) throw forbidden();
  atVersion(row, version);
  const status = escalationStates.next(row.status, action);
  if (!status) throw wrongState();
  return Object.assign(row, { status, decidedAt: clock.now().toISOString(), deciderId: viewer.userId });
}

/** What was proposed above a waived rung has nothing to stand on. */
async function lapseAbove({ em, context, audit }: Work, { assignmentId, dueOn, level }: Escalation) {
  const above = escalationLevels.slice(escalationLevels.indexOf(level) + 1);
  const where = { assignmentId, dueOn, status: 'PROPOSED', level: { $in: above } } as const;
  for (const row of await em.find(Escalation, where, { lockMode: LockMode.PESSIMISTIC_WRITE })) {
    const status = escalationStates.next(row.status, 'LAPSE');
    if (!status) continue;
    Object.assign(row, { status, decidedAt: context.clock.now().toISOString() });
    audit('Escalation', row.id, { to: status, level: row.level });
  }
}

/**
 * 不再升级: neither this rung nor, for this due date, a higher one.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE, BAD_INPUT naming `reason`
 */
export function waiveEscalation(context: Context, input: WaiveEscalationInput): Promise<Escalation> {
  return runCommand(context, 'waiveEscalation', input, async (work) => {
    const row = await taken(work, 'WAIVE', input);
    row.reason = input.reason.trim();
    await lapseAbove(work, row);
    work.audit('Escalation', row.id, { to: row.status, level: row.level, reason: row.reason });
    return row;
  });
}

/** What the rung asks for, and no other thing: an order, or a decision of its kind. */
async function checkDone(
  { reader, context }: Work,
  { level, assignmentId }: Escalation,
  { supervisionOrderId, accountabilityDecisionId }: CarryOutEscalationInput,
): Promise<void> {
  const isOrder = level === 'ORDER' || level === 'REMINDER';
  const [asked, other] = isOrder
    ? (['supervisionOrderId', 'accountabilityDecisionId'] as const)
    : (['accountabilityDecisionId', 'supervisionOrderId'] as const);
  const given = { supervisionOrderId, accountabilityDecisionId };
  const id = given[asked];
  if (!id) throw badInput(asked, 'required');
  if (given[other]) throw badInput(other, 'notAboutThis');
  const about = isOrder
    ? await isOrderAbout(context, reader, assignmentId, id)
    : await isDecisionAbout(context, reader, assignmentId, { id, kind: level });
  if (!about) throw badInput(asked, 'notAboutThis');
}

/**
 * 登记办理: names the order or the decision by which the rung was climbed.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE, BAD_INPUT naming the order or the decision
 */
export function carryOutEscalation(context: Context, input: CarryOutEscalationInput): Promise<Escalation> {
  return runCommand(context, 'carryOutEscalation', input, async (work) => {
    const row = await taken(work, 'CARRY_OUT', input);
    await checkDone(work, row, input);
    row.supervisionOrderId = input.supervisionOrderId ?? null;
    row.accountabilityDecisionId = input.accountabilityDecisionId ?? null;
    const { supervisionOrderId, accountabilityDecisionId, level } = row;
    work.audit('Escalation', row.id, {
      to: row.status,
      level,
      ...(supervisionOrderId ? { supervisionOrderId } : { accountabilityDecisionId }),
    });
    return row;
  });
}
