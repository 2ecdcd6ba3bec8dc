import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../../../kernel/days.ts';
import { newId } from '../../../kernel/id.ts';
import type { Reader } from '../../../kernel/sql.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { changedBy } from '../../assignment/assignment.policy.ts';
import { settlePeriods } from '../../assignment/reporting-period.queries.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import { standingOf } from '../change-request.queries.ts';

/** What a command and a job have in common. */
export interface Hands {
  em: EntityManager;
  reader: Reader;
  audit(entityType: string, entityId: string, changes: Record<string, unknown>): void;
}

/** All parts below, level by level. Each is locked before the next is read: nothing is broken down below a locked one. */
async function lockedParts(em: EntityManager, whole: Assignment): Promise<Assignment[]> {
  const parts: Assignment[] = [];
  let above = [whole.id];
  while (above.length > 0) {
    const level = await em.find(
      Assignment,
      { parentId: { $in: above } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
    );
    parts.push(...level);
    above = level.map(({ id }) => id);
  }
  return parts;
}

/** A part's own record of what befell it, so that whoever answers for it reads why. */
function recordOf(part: Assignment, origin: ChangeRequest): ChangeRequest {
  const { reason, until, requestedAt, requesterId, requesterOrganizationId, decidedAt, deciderId } = origin;
  return Object.assign(new ChangeRequest(), {
    id: newId(),
    organizationId: part.organizationId,
    cityId: part.cityId,
    provinceId: part.provinceId,
    assignmentId: part.id,
    assignerId: part.assignerId,
    kind: origin.kind === 'SUSPENSION' ? 'SUSPENSION' : 'CANCELLATION',
    status: 'APPROVED',
    previousDueOn: part.dueOn,
    originId: origin.id,
    ...{ reason, until, requestedAt: decidedAt ?? requestedAt, requesterId, requesterOrganizationId },
    ...{ decidedAt, deciderId },
  });
}

function noted(hands: Hands, row: Assignment, requestId: string, change: () => void): void {
  const from = row.status;
  change();
  hands.audit('Assignment', row.id, { from, to: row.status, dueOn: row.dueOn, requestId });
}

/** Suspensions of what is resumed or cancelled are over. */
async function endSuspensions(em: EntityManager, rows: readonly Assignment[], day: string): Promise<void> {
  const open = await em.find(ChangeRequest, {
    assignmentId: { $in: rows.map(({ id }) => id) },
    kind: 'SUSPENSION',
    status: 'APPROVED',
    endedOn: null,
  });
  for (const suspension of open) suspension.endedOn = day;
}

/**
 * 中止: parts that wait or are under way stand still with the whole; a claimed one waits for its decision, and one that
 * stood still before keeps its own suspension. Answers all that it changed.
 */
export async function suspendWhole(
  hands: Hands,
  whole: Assignment,
  request: ChangeRequest,
): Promise<Assignment[]> {
  const parts = (await lockedParts(hands.em, whole)).filter((part) => changedBy(part, 'SUSPENSION') !== null);
  hands.em.persist(parts.map((part) => recordOf(part, request)));
  const rows = [whole, ...parts];
  for (const row of rows) noted(hands, row, request.id, () => row.suspend(request.id));
  return rows;
}

/** 恢复: the whole and the parts that stood still with it, each later by the days that passed, none after its superior. */
export async function resumeWhole(hands: Hands, whole: Assignment, day: string): Promise<Assignment[]> {
  const { em, reader } = hands;
  const suspension = await em.findOneOrFail(ChangeRequest, { id: whole.suspensionId ?? '' });
  const suspendedOn = dayOf(new Date(suspension.decidedAt ?? suspension.requestedAt));
  const parent = whole.parentId && (await em.findOneOrFail(Assignment, { id: whole.parentId }));
  const parts = await lockedParts(em, whole);
  const rows = [whole, ...parts.filter((part) => part.suspensionId === suspension.id)];
  const standing = await standingOf(
    reader,
    rows.map(({ id }) => id),
  );
  const dueOn = new Map([...(parent ? [parent] : []), ...parts].map((row) => [row.id, row.dueOn]));
  for (const row of rows) {
    const latest = dueOn.get(row.parentId ?? '') ?? null;
    noted(hands, row, suspension.id, () => row.resume(suspendedOn, day, latest, standing(row.id)));
    await settlePeriods(reader, row, day, (book) => book.stoodStillFrom(suspendedOn).redraw());
    dueOn.set(row.id, row.dueOn);
  }
  await endSuspensions(em, rows, day);
  return rows;
}

/** 撤销、改派: all parts that are open are cancelled with the whole; what is completed stays completed. */
export async function cancelWhole(
  hands: Hands,
  whole: Assignment,
  request: ChangeRequest,
  day: string,
): Promise<Assignment[]> {
  const parts = (await lockedParts(hands.em, whole)).filter(
    (part) => changedBy(part, 'CANCELLATION') !== null,
  );
  hands.em.persist(parts.map((part) => recordOf(part, request)));
  const rows = [whole, ...parts];
  for (const row of rows) noted(hands, row, request.id, () => row.cancel());
  await endSuspensions(hands.em, rows, day);
  return rows;
}
