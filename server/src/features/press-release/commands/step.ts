import { recorderRole } from '@duban/schema/vocabulary/approval-chain';
import type { PressAction } from '@duban/schema/vocabulary/press-release';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { LockMode } from '@mikro-orm/core';
import { atVersion, type Work } from '../../../kernel/command.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { tell } from '../../notification/tell.queries.ts';
import { requiredOrganization } from '../../organization/organization.loaders.ts';
import { PressRelease } from '../press-release.entity.ts';
import { can, isTheirTurn, isVisible, placeOf, type Standing, tookAStep } from '../press-release.policy.ts';
import { decidedByViewer } from '../press-release.queries.ts';
import { pressStates, stepAt, stepsLeft } from '../press-release.state.ts';

export async function lockedRelease({ em, context }: Work, id: string): Promise<PressRelease> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const row = isId(id) ? await em.findOne(PressRelease, { id }, locked) : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}

export async function standingOf({ context, reader }: Work, row: PressRelease): Promise<Standing> {
  const { parentId } = await requiredOrganization(context, row.bureauId);
  const decided = await decidedByViewer(context, reader, [row.id]);
  return { passed: decided.length > 0, superiorId: parentId };
}

/** The release at that version, and what the action makes of it. */
export async function step(
  work: Work,
  { id, version }: { id: string; version: number },
  action: PressAction,
): Promise<{ row: PressRelease; status: PressRelease['status'] }> {
  const { viewer } = work.context;
  const row = await lockedRelease(work, id);
  const standing = await standingOf(work, row);
  if (!can(viewer, action, row, standing)) {
    const deciding = action === 'PASS' || action === 'RETURN';
    if (deciding && isTheirTurn(viewer, row, standing) && tookAStep(viewer, row, standing))
      throw forbidden('tookAStep');
    // Another decided meanwhile: it is no longer theirs because it is not what they saw.
    if (deciding) atVersion(row, version);
    if (deciding && row.status !== 'IN_APPROVAL') throw wrongState();
    throw forbidden();
  }
  atVersion(row, version);
  const status = pressStates.next(row.status, action);
  if (status) return { row, status };
  if (action === 'RELEASE' && row.status === 'IN_APPROVAL')
    throw wrongState('stepsOpen', { count: stepsLeft(row.steps, row.position) });
  throw wrongState();
}

/** Whoever decides next hears of it; of a step outside, the office that records it. */
export async function tellNext(work: Work, row: PressRelease): Promise<void> {
  const next = row.status === 'IN_APPROVAL' ? stepAt(row.steps, row.position) : null;
  if (!next) return;
  const { name } = await requiredOrganization(work.context, row.organizationId);
  const { parentId } = await requiredOrganization(work.context, row.bureauId);
  const roles: RoleName[] = [next.role ?? recorderRole];
  await tell(work, 'PRESS_TO_REVIEW', {
    params: { by: name, step: next.name, title: row.title },
    subject: { type: 'PressRelease', id: row.id },
    organizationId: placeOf(next, row, parentId) ?? row.bureauId,
    roles,
    occasion: `${row.round} ${row.position}`,
  });
}
