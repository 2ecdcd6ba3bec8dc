import { type ReleasePlanAction, releasePlanLimits } from '@duban/schema/vocabulary/release-plan';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { wrote } from '../../kernel/edited.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { inScope } from '../../kernel/scope.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { SubjectArea } from '../press-office/press-office.entity.ts';
import { canKeepPressOffice } from '../press-office/press-office.policy.ts';
import { withdraw } from '../returnable/returnable.queries.ts';
import { checkItems } from '../work-plan/check-items.queries.ts';
import { ReleasePlan, ReleasePlanEntry, ReleasePlanEntryWorkItem } from './release-plan.entity.ts';
import type {
  ApproveReleasePlanInput,
  CreateReleasePlanInput,
  ReleasePlanEntryInput,
  ReopenReleasePlanInput,
  UpdateReleasePlanInput,
  WithdrawReleasePlanInput,
} from './release-plan.inputs.ts';
import { can } from './release-plan.policy.ts';
import { entriesInUse } from './release-plan.queries.ts';
import { releasePlanStates } from './release-plan.state.ts';

async function step(
  work: Work,
  { id, version }: { id: string; version: number },
  action: ReleasePlanAction,
): Promise<{ row: ReleasePlan; status: ReleasePlan['status'] }> {
  const { viewer } = work.context;
  const row = isId(id)
    ? await work.em.findOne(ReleasePlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!row || !inScope(viewer.scope, row)) throw notFound();
  if (!can(viewer, action, row))
    throw forbidden(action === 'APPROVE' && wrote(viewer, row) ? 'wrotePlan' : undefined);
  atVersion(row, version);
  const status = releasePlanStates.next(row.status, action);
  if (!status) throw wrongState();
  return { row, status };
}

const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/** Days of their month, areas of the bureau, points that are there. */
async function checkEntries(work: Work, year: number, entries: readonly ReleasePlanEntryInput[]) {
  const areaIds = [...new Set(entries.map((entry) => entry.subjectAreaId))].filter(isId);
  const areas = await work.em.find(SubjectArea, {
    id: { $in: areaIds },
    organizationId: work.context.viewer.organizationId,
  });
  const known = new Set(areas.map((area) => area.id));
  for (const [index, { month, plannedOn, subjectAreaId, workItemIds }] of entries.entries()) {
    const at = `entries.${index}`;
    if (plannedOn && !plannedOn.startsWith(monthOf(year, month)))
      throw badInput(`${at}.plannedOn`, 'notInMonth', { year, month });
    if (!known.has(subjectAreaId)) throw badInput(`${at}.subjectAreaId`, 'notFound');
    await checkItems(work, workItemIds, `${at}.workItemIds`);
  }
}

/** Those that stay keep their ids, since releases name them. */
async function writeEntries(work: Work, plan: ReleasePlan, entries: readonly ReleasePlanEntryInput[]) {
  await checkEntries(work, plan.year, entries);
  const standing = new Map(
    (await work.em.find(ReleasePlanEntry, { planId: plan.id })).map((row) => [row.id, row]),
  );
  const kept = entries.map(({ id }) => id).filter((id) => id != null);
  const foreign = entries.findIndex(({ id }) => id != null && !standing.has(id));
  if (foreign >= 0) throw badInput(`entries.${foreign}.id`, 'notFound');
  const gone = (await entriesInUse(work.reader, plan.id)).find(({ id }) => !kept.includes(id));
  if (gone) throw badInput('entries', 'entryUsed', { subject: gone.subject });
  for (const row of standing.values()) if (!kept.includes(row.id)) work.em.remove(row);
  await work.em.nativeDelete(ReleasePlanEntryWorkItem, { entryId: { $in: [...standing.keys()] } });
  for (const { id, month, plannedOn, subject, subjectAreaId, workItemIds } of entries) {
    const row =
      standing.get(id ?? '') ?? Object.assign(new ReleasePlanEntry(), { id: newId(), planId: plan.id });
    Object.assign(row, { month, plannedOn: plannedOn ?? null, subject: subject.trim(), subjectAreaId });
    work.em.persist(row);
    work.em.persist(
      workItemIds.map((workItemId) =>
        Object.assign(new ReleasePlanEntryWorkItem(), { workItemId, entryId: row.id }),
      ),
    );
  }
}

/** 拟定, by the bureau's office: one plan a year. */
export function createReleasePlan(context: Context, input: CreateReleasePlanInput): Promise<ReleasePlan> {
  return runCommand(context, 'createReleasePlan', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canKeepPressOffice(viewer)) throw forbidden();
    const min = Number(clock.today().slice(0, 4));
    const max = min + releasePlanLimits.yearsAhead;
    if (input.year < min || input.year > max) throw badInput('year', 'outOfRange', { min, max });
    const own = scopeOf({ ...viewer, id: viewer.organizationId });
    const standing = {
      organizationId: own.organizationId,
      year: input.year,
      status: { $ne: 'WITHDRAWN' },
    } as const;
    if (await work.em.count(ReleasePlan, standing)) throw conflict('planThere', undefined, 'year');
    const row = Object.assign(new ReleasePlan(), {
      id: newId(),
      ...own,
      year: input.year,
      documentNumber: input.documentNumber?.trim() || null,
      authorId: viewer.userId,
      editorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    work.em.persist(row);
    await work.em.flush();
    await writeEntries(work, row, input.entries);
    work.audit('ReleasePlan', row.id, { to: row.status, year: row.year, count: input.entries.length });
    return row;
  });
}

export function updateReleasePlan(context: Context, input: UpdateReleasePlanInput): Promise<ReleasePlan> {
  return runCommand(context, 'updateReleasePlan', input, async (work) => {
    const { row } = await step(work, input, 'UPDATE');
    await writeEntries(work, row, input.entries);
    Object.assign(row, {
      documentNumber: input.documentNumber?.trim() || null,
      editorId: work.context.viewer.userId,
      // Entries are rows of their own: the plan's version goes up with them.
      saves: row.saves + 1,
    });
    work.audit('ReleasePlan', row.id, { year: row.year, count: input.entries.length });
    return row;
  });
}

/** By a leader of the bureau who did not write it. */
export function approveReleasePlan(context: Context, input: ApproveReleasePlanInput): Promise<ReleasePlan> {
  return runCommand(context, 'approveReleasePlan', input, async (work) => {
    const { viewer, clock } = work.context;
    const { row, status } = await step(work, input, 'APPROVE');
    work.audit('ReleasePlan', row.id, { from: row.status, to: status, year: row.year });
    return Object.assign(row, {
      status,
      approverId: viewer.userId,
      approvedAt: clock.now().toISOString(),
    });
  });
}

/** 调整: it is a draft again, and approved anew. */
export function reopenReleasePlan(context: Context, input: ReopenReleasePlanInput): Promise<ReleasePlan> {
  return runCommand(context, 'reopenReleasePlan', input, async (work) => {
    const { row, status } = await step(work, input, 'REOPEN');
    const reason = input.reason.trim();
    work.audit('ReleasePlan', row.id, { from: row.status, to: status, year: row.year, reason });
    return Object.assign(row, {
      status,
      reason,
      revision: row.revision + 1,
      editorId: work.context.viewer.userId,
    });
  });
}

/** By the office, while it was never approved and no release names an entry: another may be drawn up for the year. */
export function withdrawReleasePlan(context: Context, input: WithdrawReleasePlanInput): Promise<ReleasePlan> {
  return runCommand(context, 'withdrawReleasePlan', input, async (work) => {
    const { row, status } = await step(work, input, 'WITHDRAW');
    const [used] = await entriesInUse(work.reader, row.id);
    if (used) throw wrongState('entryUsed', { subject: used.subject });
    row.status = status;
    withdraw(work, row, 'ReleasePlan', input.reason);
    return row;
  });
}
