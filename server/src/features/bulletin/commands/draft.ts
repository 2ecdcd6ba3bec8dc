import {
  type BulletinAction,
  type BulletinKind,
  bulletinKindRoles,
  bulletinLimits,
} from '@duban/schema/vocabulary/bulletin';
import { LockMode } from '@mikro-orm/core';
import { systemClock } from '../../../kernel/clock.ts';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { askForApproval } from '../../notification/approval-notify.queries.ts';
import { requireSubordinates } from '../../organization/subordinates.queries.ts';
import { withdraw } from '../../returnable/returnable.queries.ts';
import { Bulletin, BulletinAddressee } from '../bulletin.entity.ts';
import type {
  BulletinVersionInput,
  DraftBulletinInput,
  RefreshBulletinInput,
  UpdateBulletinInput,
  WithdrawBulletinInput,
} from '../bulletin.inputs.ts';
import { can, canDraft, draftableKinds, ofOwnWork } from '../bulletin.policy.ts';
import { storeFigures, visibleBulletins } from '../bulletin.queries.ts';
import { bulletinStates } from '../bulletin.state.ts';
import { endOf, settledMoment } from '../bulletin-figures.queries.ts';
import { counters, namesOfAny } from '../bulletin-kinds.queries.ts';
import { composed, titleOf } from '../text/by-kind.ts';

/** A quarter or a year, whole: what is not over yet is counted as far as it went. */
function checkWhole(kind: BulletinKind, periodFrom: string, periodTo: string): void {
  const months = { SUPERVISION: 0, ADOPTION: 3, RANKING: 12 }[kind];
  if (months === 0) return;
  const key = kind === 'ADOPTION' ? 'notAQuarter' : 'notAYear';
  const [year = 0, month = 0, day = 0] = periodFrom.split('-').map(Number);
  if (day !== 1 || (month - 1) % months !== 0) throw badInput('periodFrom', key);
  const last = new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
  if (periodTo !== last) throw badInput('periodTo', key);
}

/** @throws DomainError BAD_INPUT */
function checkPeriod({ periodFrom, periodTo }: DraftBulletinInput, kind: BulletinKind, today: string): void {
  if (periodTo < periodFrom) throw badInput('periodTo', 'endBeforeStart');
  if (periodFrom > today) throw badInput('periodFrom', 'inFuture');
  const year = Number(periodTo.slice(0, 4));
  if (Number(periodFrom.slice(0, 4)) !== year) throw badInput('periodFrom', 'notInYear', { year });
  if (daysBetween(periodFrom, periodTo) >= bulletinLimits.days)
    throw badInput('periodTo', 'tooManyDays', { max: bulletinLimits.days });
  checkWhole(kind, periodFrom, periodTo);
}

/**
 * The period's end, or now. What is recorded afterwards of a quarter or a year belongs to it all the same: those are
 * counted as of now, by the days of what happened. A clock that is set by hand has nobody writing beside it. */
async function momentOf({ reader, context }: Work, { kind, periodTo }: Bulletin): Promise<string> {
  const { clock } = context;
  const settled = clock === systemClock ? await settledMoment(reader) : clock.now().toISOString();
  const end = endOf(periodTo);
  return kind === 'SUPERVISION' && end < settled ? end : settled;
}

/** Figures of the moment, what things are called, and the text that says it; stores the figures beside the bulletin. */
async function takeFigures(work: Work, bulletin: Bulletin): Promise<void> {
  const { reader, context } = work;
  const { kind, periodFrom, periodTo } = bulletin;
  const at = await momentOf(work, bulletin);
  const figures = await counters[kind](reader, { issuer: bulletin, periodFrom, periodTo, at });
  const names = await namesOfAny(reader, figures);
  const whole = bulletin.cityId === null ? '全省' : context.viewer.organizationName;
  const body = composed(figures, names, whole);
  Object.assign(bulletin, { figuresAt: at, body });
  work.em.persist(bulletin);
  await work.em.flush();
  await storeFigures(reader, { bulletinId: bulletin.id, figures, names });
}

async function address(work: Work, bulletinId: string, organizationIds: readonly string[]): Promise<void> {
  const rows = await requireSubordinates(work.context, work.reader, organizationIds);
  await work.em.nativeDelete(BulletinAddressee, { bulletinId });
  await work.em.insertMany(
    BulletinAddressee,
    rows.map((row) => ({ bulletinId, ...scopeOf(row) })),
  );
}

export const approved = ({ id, title, version, kind }: Bulletin) => ({
  ...{ matter: kind, title, version, drafters: [bulletinKindRoles[kind]] },
  subject: { type: 'Bulletin', id } as const,
});

export function draftBulletin(context: Context, input: DraftBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'draftBulletin', input, async (work) => {
    const { viewer, clock } = work.context;
    const kind = input.kind ?? draftableKinds(viewer)[0];
    if (!kind || !canDraft(viewer, kind)) throw forbidden();
    checkPeriod(input, kind, clock.today());
    const { periodFrom, periodTo } = input;
    const bulletin = Object.assign(new Bulletin(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      kind,
      title: input.title?.trim() || titleOf(kind, viewer.organizationName, { periodFrom, periodTo }),
      periodFrom,
      periodTo,
      authorId: viewer.userId,
      editorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    await takeFigures(work, bulletin);
    await address(work, bulletin.id, input.organizationIds);
    work.audit('Bulletin', bulletin.id, { ...input, figuresAt: bulletin.figuresAt });
    await askForApproval(work, approved(bulletin));
    return bulletin;
  });
}

/** Takes the action's step in the table of states; nothing is stored yet. */
export async function takeBulletin(
  work: Work,
  action: Exclude<BulletinAction, 'READ'>,
  { id, version }: BulletinVersionInput,
): Promise<Bulletin> {
  const { viewer } = work.context;
  const [visible] = await visibleBulletins(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const bulletin = await work.em.findOneOrFail(Bulletin, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!can(viewer, action, bulletin, false))
    throw forbidden(ofOwnWork(viewer, action, bulletin) ? 'ownWork' : undefined);
  atVersion(bulletin, version);
  const status = bulletinStates.next(bulletin.status, action);
  if (!status) throw wrongState();
  bulletin.status = status;
  return bulletin;
}

export function updateBulletin(context: Context, input: UpdateBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'updateBulletin', input, async (work) => {
    const bulletin = await takeBulletin(work, 'UPDATE', input);
    const { title, body, organizationIds } = input;
    await address(work, bulletin.id, organizationIds);
    const editorId = work.context.viewer.userId;
    if (bulletin.returnComment !== null) await askForApproval(work, approved(bulletin));
    Object.assign(bulletin, { title: title.trim(), body: body.trim(), editorId, returnComment: null });
    work.audit('Bulletin', bulletin.id, { ...input });
    return bulletin;
  });
}

/** What was edited gives way to what the new figures say. */
export function refreshBulletin(context: Context, input: RefreshBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'refreshBulletin', input, async (work) => {
    const bulletin = await takeBulletin(work, 'REFRESH', input);
    Object.assign(bulletin, { editorId: work.context.viewer.userId, returnComment: null });
    await takeFigures(work, bulletin);
    work.audit('Bulletin', bulletin.id, { figuresAt: bulletin.figuresAt });
    return bulletin;
  });
}

/** By the office that drafts its kind; it has no number yet, so none is missing. */
export function withdrawBulletin(context: Context, input: WithdrawBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'withdrawBulletin', input, async (work) => {
    const bulletin = await takeBulletin(work, 'WITHDRAW', input);
    withdraw(work, bulletin, 'Bulletin', input.reason);
    return bulletin;
  });
}
