import { planLimits } from '@duban/schema/vocabulary/supervision-plan';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { daysBetween } from '../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { askForApproval } from '../notification/approval-notify.queries.ts';
import { requireSubordinates } from '../organization/subordinates.queries.ts';
import { sendBack, settle, withdraw } from '../returnable/returnable.queries.ts';
import { missingItem } from '../work-plan/work-item.queries.ts';
import {
  SupervisionPlan,
  SupervisionPlanOrganization,
  SupervisionPlanWorkItem,
} from './supervision-plan.entity.ts';
import type {
  ApproveSupervisionPlanInput,
  CloseSupervisionPlanInput,
  CreateSupervisionPlanInput,
  ReturnSupervisionPlanInput,
  UpdateSupervisionPlanInput,
  WithdrawSupervisionPlanInput,
} from './supervision-plan.inputs.ts';
import { can, canPlan, wrote } from './supervision-plan.policy.ts';
import { visiblePlans } from './supervision-plan.queries.ts';
import { supervisionPlanStates } from './supervision-plan.state.ts';

/** @throws DomainError BAD_INPUT */
function checkDays({ startsOn, endsOn }: CreateSupervisionPlanInput, today: string): void {
  if (endsOn < startsOn) throw badInput('endsOn', 'endBeforeStart');
  if (endsOn < today) throw badInput('endsOn', 'inPast');
  if (daysBetween(startsOn, endsOn) >= planLimits.days)
    throw badInput('endsOn', 'tooManyDays', { max: planLimits.days });
}

/** What a draft says, and what it names in place of what it named before. */
async function write(work: Work, plan: SupervisionPlan, input: CreateSupervisionPlanInput): Promise<void> {
  const { context, reader, em } = work;
  checkDays(input, context.clock.today());
  const organizations = await requireSubordinates(context, reader, input.organizationIds);
  const missing = await missingItem(context, reader, input.workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  Object.assign(plan, {
    title: input.title.trim(),
    kind: input.kind,
    scope: input.scope.trim(),
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    year: Number(input.startsOn.slice(0, 4)),
    editorId: context.viewer.userId,
  });
  em.persist(plan);
  await em.flush();
  await em.nativeDelete(SupervisionPlanOrganization, { planId: plan.id });
  await em.nativeDelete(SupervisionPlanWorkItem, { planId: plan.id });
  await em.insertMany(
    SupervisionPlanOrganization,
    organizations.map((row) => ({ planId: plan.id, ...scopeOf(row) })),
  );
  await em.insertMany(
    SupervisionPlanWorkItem,
    input.workItemIds.map((workItemId) => ({ planId: plan.id, workItemId })),
  );
}

const approved = ({ id, title, version }: SupervisionPlan) => ({
  ...({ matter: 'SUPERVISION_PLAN', title, version } as const),
  subject: { type: 'SupervisionPlan', id } as const,
});

export function createSupervisionPlan(
  context: Context,
  input: CreateSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'createSupervisionPlan', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canPlan(viewer)) throw forbidden();
    const plan = Object.assign(new SupervisionPlan(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      authorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    await write(work, plan, input);
    work.audit('SupervisionPlan', plan.id, { ...input });
    await askForApproval(work, approved(plan));
    return plan;
  });
}

async function findForChange(
  work: Work,
  { id, version }: { id: string; version: number },
): Promise<SupervisionPlan> {
  const [row] = await visiblePlans(work.context, work.reader, [id]);
  if (!row) throw notFound();
  const plan = await work.em.findOneOrFail(SupervisionPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  atVersion(plan, version);
  return plan;
}

export function updateSupervisionPlan(
  context: Context,
  input: UpdateSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'updateSupervisionPlan', input, async (work) => {
    const plan = await findForChange(work, input);
    if (!can(work.context.viewer, 'UPDATE', plan)) throw forbidden();
    const status = supervisionPlanStates.next(plan.status, 'UPDATE');
    if (!status) throw wrongState('planApproved');
    const again = plan.status === 'RETURNED';
    plan.status = status;
    await write(work, plan, input);
    work.audit('SupervisionPlan', plan.id, { ...input, ...(again && { to: status }) });
    if (again) await askForApproval(work, approved(plan));
    return plan;
  });
}

/** A step's new state; nothing is stored yet. Judged by a leader of the office who wrote none of it. */
async function take(
  work: Work,
  action: 'APPROVE' | 'RETURN' | 'WITHDRAW' | 'CLOSE',
  input: ApproveSupervisionPlanInput,
): Promise<SupervisionPlan> {
  const { viewer } = work.context;
  const plan = await findForChange(work, input);
  const judging = action === 'APPROVE' || action === 'RETURN';
  if (!can(viewer, action, plan)) throw forbidden(judging && wrote(viewer, plan) ? 'ownWork' : undefined);
  const status = supervisionPlanStates.next(plan.status, action);
  if (!status) throw wrongState();
  plan.status = status;
  return plan;
}

export function approveSupervisionPlan(
  context: Context,
  input: ApproveSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'approveSupervisionPlan', input, async (work) => {
    const { viewer, clock } = work.context;
    const plan = await take(work, 'APPROVE', input);
    if (plan.endsOn < clock.today()) throw wrongState('planOver', { endsOn: plan.endsOn });
    Object.assign(plan, { approverId: viewer.userId, approvedAt: clock.now().toISOString() });
    work.audit('SupervisionPlan', plan.id, { to: plan.status });
    await settle(work, plan, approved(plan));
    return plan;
  });
}

export function returnSupervisionPlan(
  context: Context,
  input: ReturnSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'returnSupervisionPlan', input, async (work) => {
    const plan = await take(work, 'RETURN', input);
    await sendBack(work, plan, approved(plan), input.comment);
    return plan;
  });
}

/** By whoever may edit it; nobody is asked to approve it any more. */
export function withdrawSupervisionPlan(
  context: Context,
  input: WithdrawSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'withdrawSupervisionPlan', input, async (work) => {
    const plan = await take(work, 'WITHDRAW', input);
    withdraw(work, plan, 'SupervisionPlan', input.reason);
    return plan;
  });
}

export function closeSupervisionPlan(
  context: Context,
  input: CloseSupervisionPlanInput,
): Promise<SupervisionPlan> {
  return runCommand(context, 'closeSupervisionPlan', input, async (work) => {
    const plan = await take(work, 'CLOSE', input);
    const open = await work.reader.row<{ count: number }>(sql`
      select count(*)::int as count from supervision_order where plan_id = ${plan.id} and status <> 'CLOSED'`);
    if (open && open.count > 0) throw wrongState('openOrders', { count: open.count });
    plan.closedAt = work.context.clock.now().toISOString();
    work.audit('SupervisionPlan', plan.id, { to: plan.status });
    return plan;
  });
}
