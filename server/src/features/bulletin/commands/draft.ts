import { bulletinLimits } from '@duban/schema/vocabulary/bulletin';
import { LockMode } from '@mikro-orm/core';
import { systemClock } from '../../../kernel/clock.ts';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { requireSubordinates } from '../../organization/subordinates.queries.ts';
import { Bulletin, BulletinAddressee } from '../bulletin.entity.ts';
import type {
  BulletinVersionInput,
  DraftBulletinInput,
  RefreshBulletinInput,
  UpdateBulletinInput,
} from '../bulletin.inputs.ts';
import { can, canDraftBulletins, wrote } from '../bulletin.policy.ts';
import { storeFigures, visibleBulletins } from '../bulletin.queries.ts';
import { bulletinStates } from '../bulletin.state.ts';
import { withNames } from '../bulletin-figures.entity.ts';
import { countFigures, endOf, namesOf, settledMoment } from '../bulletin-figures.queries.ts';
import { composeBulletin, defaultTitle } from '../text/compose.ts';

/** @throws DomainError BAD_INPUT */
function checkPeriod({ periodFrom, periodTo }: DraftBulletinInput, today: string): void {
  if (periodTo < periodFrom) throw badInput('periodTo', 'endBeforeStart');
  if (periodFrom > today) throw badInput('periodFrom', 'inFuture');
  const year = Number(periodTo.slice(0, 4));
  if (Number(periodFrom.slice(0, 4)) !== year) throw badInput('periodFrom', 'notInYear', { year });
  if (daysBetween(periodFrom, periodTo) >= bulletinLimits.days)
    throw badInput('periodTo', 'tooManyDays', { max: bulletinLimits.days });
}

/** The period's end, or now. A clock that is set by hand has nobody writing beside it. */
async function momentOf({ reader, context }: Work, periodTo: string): Promise<string> {
  const { clock } = context;
  const settled = clock === systemClock ? await settledMoment(reader) : clock.now().toISOString();
  const end = endOf(periodTo);
  if (end < settled) return end;
  return settled;
}

/** Figures of the moment, what things are called, and the text that says it; stores the figures beside the bulletin. */
async function takeFigures(work: Work, bulletin: Bulletin): Promise<void> {
  const { reader, context } = work;
  const { periodFrom, periodTo } = bulletin;
  const at = await momentOf(work, periodTo);
  const figures = await countFigures(reader, { issuer: bulletin, periodFrom, periodTo, at });
  const names = await namesOf(reader, figures);
  const whole = bulletin.cityId === null ? '全省' : context.viewer.organizationName;
  const body = composeBulletin(withNames(figures, names), whole);
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

export function draftBulletin(context: Context, input: DraftBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'draftBulletin', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canDraftBulletins(viewer)) throw forbidden();
    checkPeriod(input, clock.today());
    const { periodFrom, periodTo } = input;
    const bulletin = Object.assign(new Bulletin(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      title: input.title?.trim() || defaultTitle(viewer.organizationName, periodFrom, periodTo),
      periodFrom,
      periodTo,
      authorId: viewer.userId,
      editorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    await takeFigures(work, bulletin);
    await address(work, bulletin.id, input.organizationIds);
    work.audit('Bulletin', bulletin.id, { ...input, figuresAt: bulletin.figuresAt });
    return bulletin;
  });
}

/** Takes the action's step in the table of states; nothing is stored yet. */
export async function takeBulletin(
  work: Work,
  action: 'UPDATE' | 'REFRESH' | 'APPROVE' | 'RETURN' | 'PUBLISH',
  { id, version }: BulletinVersionInput,
): Promise<Bulletin> {
  const { viewer } = work.context;
  const [visible] = await visibleBulletins(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const bulletin = await work.em.findOneOrFail(Bulletin, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!can(viewer, action, bulletin, false))
    throw forbidden(action === 'APPROVE' && wrote(viewer, bulletin) ? 'ownWork' : undefined);
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
