import type { DemonstrationAction } from '@duban/schema/vocabulary/demonstration';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { addDays } from '../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { idsOnly, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { visibleTo as roundVisibleTo } from '../award/award.policy.ts';
import { isBelow } from '../honour-office/honour-office.policy.ts';
import { notify } from '../notification/notify.queries.ts';
import { organizationsByIds } from '../organization/organization.queries.ts';
import { DemonstrationTenure, DemonstrationUnit } from './demonstration-unit.entity.ts';
import type {
  CreateDemonstrationUnitInput,
  HandOverDemonstrationUnitInput,
  RecordDemonstrationTenureInput,
  UpdateDemonstrationUnitInput,
  WithdrawDemonstrationUnitInput,
} from './demonstration-unit.inputs.ts';
import { can, canCreateTitles } from './demonstration-unit.policy.ts';
import { holdsOn, tenuresOf, titleChanged, visibleTitles } from './demonstration-unit.queries.ts';
import { demonstrationStates } from './demonstration-unit.state.ts';

async function write(
  { em }: Work,
  row: DemonstrationUnit,
  input: CreateDemonstrationUnitInput,
): Promise<void> {
  const name = input.name.trim();
  const { organizationId } = row;
  if (await em.count(DemonstrationUnit, { organizationId, name, id: { $ne: row.id } }))
    throw badInput('name', 'duplicate');
  Object.assign(row, { name, purpose: input.purpose?.trim() || null });
}

export function createDemonstrationUnit(
  context: Context,
  input: CreateDemonstrationUnitInput,
): Promise<DemonstrationUnit> {
  return runCommand(context, 'createDemonstrationUnit', input, async (work) => {
    const { viewer } = work.context;
    if (!canCreateTitles(viewer)) throw forbidden();
    const scope = scopeOf({ ...viewer, id: viewer.organizationId });
    const row = Object.assign(new DemonstrationUnit(), { id: newId(), ...scope, creatorId: viewer.userId });
    await write(work, row, input);
    work.em.persist(row);
    await work.em.flush();
    work.audit('DemonstrationUnit', row.id, { ...input });
    return row;
  });
}

interface Taken {
  title: DemonstrationUnit;
  tenures: DemonstrationTenure[];
  holder: DemonstrationTenure | null;
}

/** The title, locked, with its holders: whoever changes it at the same time waits, and is then stale. */
async function take(
  work: Work,
  action: DemonstrationAction,
  { id, version }: { id: string; version: number },
): Promise<Taken> {
  const { viewer, clock } = work.context;
  const [visible] = await visibleTitles(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  if (!can(viewer, action, visible)) throw forbidden();
  const title = await work.em.findOneOrFail(
    DemonstrationUnit,
    { id: visible.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  atVersion(title, version);
  const tenures = await tenuresOf(work.reader, [title.id]);
  const holder = tenures.find((one) => holdsOn(one, clock.today())) ?? null;
  if (!demonstrationStates.next(holder ? 'HELD' : 'VACANT', action)) throw wrongState();
  return { title, tenures, holder };
}

export function updateDemonstrationUnit(
  context: Context,
  input: UpdateDemonstrationUnitInput,
): Promise<DemonstrationUnit> {
  return runCommand(context, 'updateDemonstrationUnit', input, async (work) => {
    const { title } = await take(work, 'UPDATE', input);
    await write(work, title, input);
    work.audit('DemonstrationUnit', title.id, { ...input });
    return title;
  });
}

async function checkUnit(
  { reader }: Work,
  title: DemonstrationUnit,
  id: string,
  day: string,
): Promise<string> {
  const [unit] = await organizationsByIds(reader, [id]);
  if (!unit || !isBelow(title, unit)) throw badInput('organizationId', 'notSubordinate');
  if (unit.validTo !== null && unit.validTo < day)
    throw badInput('organizationId', 'abolished', { names: unit.shortName });
  return unit.shortName;
}

/** @throws DomainError BAD_INPUT naming the day on which somebody else holds it */
async function checkAlone(
  { reader }: Work,
  tenures: readonly DemonstrationTenure[],
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
): Promise<void> {
  const other = tenures.find(
    (one) => (endsOn === null || one.startsOn <= endsOn) && (one.endsOn === null || one.endsOn >= startsOn),
  );
  if (!other) return;
  const [holder] = await organizationsByIds(reader, [other.organizationId]);
  throw badInput('startsOn', 'twoHolders', {
    name: holder?.shortName ?? '',
    from: other.startsOn,
    to: other.endsOn ?? '—',
  });
}

/** An award of the own office, or of the province. */
async function checkAward(
  { reader, context }: Work,
  input: HandOverDemonstrationUnitInput,
): Promise<string | null> {
  if (!input.awardId) return null;
  const row = await reader.row<{ id: string }>(sql`
    select a.id from award a join award_round w on w.id = a.round_id and w.status = 'PUBLISHED'
    where a.id = any(${idsOnly([input.awardId])}::uuid[]) and a.standing = 'PROPOSED' and a.user_id is null and ${roundVisibleTo(context.viewer, 'w')}
      and a.organization_id = any(${idsOnly([input.organizationId])}::uuid[])`);
  if (!row) throw badInput('awardId', 'notFound');
  return row.id;
}

async function tell(
  { reader, context }: Work,
  kind: 'DEMONSTRATION_CONFERRED' | 'DEMONSTRATION_ENDED',
  { id, name }: DemonstrationUnit,
  { organizationId, day, tenureId }: { organizationId: string; day: string; tenureId: string },
): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind,
    actorId: viewer.userId,
    at: clock.now(),
    params: { by: viewer.organizationName, name, day },
    subject: { type: 'DemonstrationUnit', id },
    organizationIds: [organizationId],
    dedupKey: `${kind} ${tenureId}`,
  });
}

function newTenure(
  { em, context }: Work,
  title: DemonstrationUnit,
  values: Pick<DemonstrationTenure, 'organizationId' | 'startsOn' | 'endsOn' | 'grounds' | 'awardId'>,
): DemonstrationTenure {
  const { viewer, clock } = context;
  const row = Object.assign(new DemonstrationTenure(), {
    ...{ id: newId(), demonstrationUnitId: title.id, ...values, grounds: values.grounds.trim() },
    ...{ recordedAt: clock.now().toISOString(), recorderId: viewer.userId },
  });
  em.persist(row);
  return row;
}

/** One act: the holder before ends the day before the next one begins. */
export function handOverDemonstrationUnit(
  context: Context,
  input: HandOverDemonstrationUnitInput,
): Promise<DemonstrationUnit> {
  return runCommand(context, 'handOverDemonstrationUnit', input, async (work) => {
    const { organizationId, startsOn, grounds } = input;
    const { title, tenures } = await take(work, 'HAND_OVER', input);
    if (startsOn > work.context.clock.today()) throw badInput('startsOn', 'inFuture');
    await checkUnit(work, title, organizationId, startsOn);
    const former = tenures.find((one) => holdsOn(one, startsOn) && one.startsOn < startsOn) ?? null;
    if (former?.organizationId === organizationId) throw badInput('organizationId', 'holdsAlready');
    await checkAlone(
      work,
      tenures.filter((one) => one !== former),
      { startsOn, endsOn: null },
    );
    const awardId = await checkAward(work, input);
    const endsOn = addDays(startsOn, -1);
    if (former) await work.em.nativeUpdate(DemonstrationTenure, { id: former.id }, { endsOn });
    const next = newTenure(work, title, { organizationId, startsOn, endsOn: null, grounds, awardId });
    await work.em.flush();
    await titleChanged(work.reader, [title.id]);
    work.audit('DemonstrationUnit', title.id, { organizationId, startsOn, former: former?.organizationId });
    if (former)
      await tell(work, 'DEMONSTRATION_ENDED', title, {
        ...{ organizationId: former.organizationId, day: endsOn, tenureId: former.id },
      });
    await tell(work, 'DEMONSTRATION_CONFERRED', title, { organizationId, day: startsOn, tenureId: next.id });
    return { ...title, version: input.version + 1 };
  });
}

/** Who held it before the record was kept here. */
export function recordDemonstrationTenure(
  context: Context,
  input: RecordDemonstrationTenureInput,
): Promise<DemonstrationUnit> {
  return runCommand(context, 'recordDemonstrationTenure', input, async (work) => {
    const { organizationId, startsOn, endsOn, grounds } = input;
    const { title, tenures } = await take(work, 'RECORD', input);
    if (endsOn < startsOn) throw badInput('endsOn', 'endBeforeStart');
    if (endsOn > work.context.clock.today()) throw badInput('endsOn', 'inFuture');
    await checkUnit(work, title, organizationId, startsOn);
    await checkAlone(work, tenures, { startsOn, endsOn });
    newTenure(work, title, { organizationId, startsOn, endsOn, grounds, awardId: null });
    await work.em.flush();
    await titleChanged(work.reader, [title.id]);
    work.audit('DemonstrationUnit', title.id, { organizationId, startsOn, endsOn });
    return { ...title, version: input.version + 1 };
  });
}

export function withdrawDemonstrationUnit(
  context: Context,
  input: WithdrawDemonstrationUnitInput,
): Promise<DemonstrationUnit> {
  return runCommand(context, 'withdrawDemonstrationUnit', input, async (work) => {
    const { title, holder } = await take(work, 'WITHDRAW', input);
    if (!holder) throw wrongState();
    const { endsOn } = input;
    if (endsOn > work.context.clock.today()) throw badInput('endsOn', 'inFuture');
    if (endsOn < holder.startsOn) throw badInput('endsOn', 'notBefore', { day: holder.startsOn });
    const endReason = input.reason.trim();
    await work.em.nativeUpdate(DemonstrationTenure, { id: holder.id }, { endsOn, endReason });
    await titleChanged(work.reader, [title.id]);
    const { organizationId } = holder;
    work.audit('DemonstrationUnit', title.id, { organizationId, endsOn, reason: endReason });
    await tell(work, 'DEMONSTRATION_ENDED', title, { organizationId, day: endsOn, tenureId: holder.id });
    return { ...title, version: input.version + 1 };
  });
}
