import { type ConcernAction, personalNumber } from '@duban/schema/vocabulary/public-concern';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { requiredOrganization } from '../../organization/organization.loaders.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { missingItem } from '../../work-plan/work-item.queries.ts';
import { subjectsById } from '../concern-subject.queries.ts';
import { lockedConcern } from '../concern-task.queries.ts';
import { PublicConcern, PublicConcernPerson, PublicConcernWorkItem } from '../public-concern.entity.ts';
import type {
  ConcernPersonInput,
  RecordPublicConcernInput,
  UpdatePublicConcernInput,
} from '../public-concern.inputs.ts';
import { canRecord } from '../public-concern.policy.ts';
import { noted, stepOf, tell } from './step.ts';

type Matter = Omit<UpdatePublicConcernInput, 'id' | 'version'>;

/** The own area, or that of an organization below. */
async function placeOf({ reader, context }: Work, id: string) {
  const { viewer } = context;
  const [place] = await subordinates(reader, viewer.organizationId, [id]);
  if (!place || (!place.below && place.id !== viewer.organizationId))
    throw badInput('placeId', 'notSubordinate');
  return place;
}

/** What is about persons stands apart, where it is masked: a text is read by all above. */
function checkWords(input: Matter): void {
  for (const field of ['title', 'text', 'placeNote', 'channel'] as const)
    if (personalNumber.test(input[field] ?? '')) throw badInput(field, 'personalNumber');
}

/** The columns that an input gives, after all of it was looked at. */
async function matterOf(work: Work, input: Matter, before: PublicConcern | null) {
  const { context, reader } = work;
  checkWords(input);
  if (input.raisedOn > context.clock.today()) throw badInput('raisedOn', 'inFuture');
  const [subject] = await subjectsById(context, reader, [input.subjectId]);
  if (!subject || (!subject.active && subject.id !== before?.subjectId))
    throw badInput('subjectId', 'notFound');
  const place = await placeOf(work, input.placeId);
  const missing = await missingItem(context, reader, input.workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  const { source, raisedOn, severity } = input;
  return {
    ...{ source, raisedOn, severity },
    channel: input.channel?.trim() || null,
    url: input.url?.trim() || null,
    placeId: place.id,
    placeBranchId: place.cityId ?? place.provinceId,
    placeNote: input.placeNote?.trim() || null,
    subjectId: subject.id,
    title: input.title.trim(),
    text: input.text.trim(),
  };
}

const tied = (concernId: string, workItemIds: readonly string[]) =>
  workItemIds.map((workItemId) => Object.assign(new PublicConcernWorkItem(), { workItemId, concernId }));

function personOf(concernId: string, input: ConcernPersonInput | null | undefined): PublicConcernPerson[] {
  const [name, phone, address] = [input?.name?.trim(), input?.phone, input?.address?.trim()];
  if (!name && !phone && !address) return [];
  return [
    Object.assign(new PublicConcernPerson(), {
      concernId,
      name: name || null,
      phone: phone || null,
      address: address || null,
    }),
  ];
}

/**
 * The concern that a repeat goes into: seen by the viewer, and no repeat itself.
 * @throws DomainError BAD_INPUT naming the field
 */
export async function matterThatRepeats(
  work: Work,
  field: string,
  { id, of }: { id: string; of: string },
): Promise<PublicConcern> {
  const whole = await lockedConcern(work, id).catch(() => {
    throw badInput(field, 'notFound');
  });
  if (whole.id === of) throw badInput(field, 'repeatOfItself');
  if (whole.status === 'MERGED' || whole.status === 'DISMISSED') throw badInput(field, 'repeatOfRepeat');
  return whole;
}

/** A repeat goes where the whole is answered, so that whoever answers sees how often it was raised. */
export function merge(work: Work, row: PublicConcern, whole: PublicConcern): void {
  const step = { action: 'MERGE' as ConcernAction };
  Object.assign(row, { status: 'MERGED', mergedIntoId: whole.id, steps: noted(work, row, step) });
  whole.repeatCount += 1;
}

async function tellMajor(work: Work, row: PublicConcern): Promise<void> {
  if (row.severity !== 'MAJOR') return;
  const { viewer } = work.context;
  const { parentId } = await requiredOrganization(work.context, viewer.organizationId);
  await tell(work, 'CONCERN_MAJOR', row, {
    params: { by: viewer.organizationName, title: row.title },
    organizationIds: [viewer.organizationId, parentId],
  });
}

/**
 * 登记, by the liaison or editor of the organization that it reached.
 * @throws DomainError FORBIDDEN, BAD_INPUT naming the field
 */
export function recordPublicConcern(
  context: Context,
  input: RecordPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'recordPublicConcern', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canRecord(viewer)) throw forbidden();
    const id = newId();
    const row = Object.assign(new PublicConcern(), {
      id,
      version: 1,
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      ...(await matterOf(work, input, null)),
      intakeId: viewer.organizationId,
      recordedAt: clock.now().toISOString(),
      recorderId: viewer.userId,
    });
    const { repeatOfId } = input;
    if (repeatOfId) merge(work, row, await matterThatRepeats(work, 'repeatOfId', { id: repeatOfId, of: id }));
    work.em.persist(row);
    await work.em.flush();
    work.em.persist([...tied(id, input.workItemIds), ...personOf(id, input.person)]);
    const { status, source, severity, title, mergedIntoId } = row;
    work.audit('PublicConcern', id, { to: status, source, severity, title, mergedIntoId });
    await tellMajor(work, row);
    return row;
  });
}

/** What was heard or sorted wrongly is put right until it is answered. */
export function updatePublicConcern(
  context: Context,
  input: UpdatePublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'updatePublicConcern', input, async (work) => {
    const { row } = await stepOf(work, input, 'UPDATE');
    const matter = await matterOf(work, input, row);
    await work.em.nativeDelete(PublicConcernWorkItem, { concernId: row.id });
    work.em.persist(tied(row.id, input.workItemIds));
    const { subjectId, severity, title } = matter;
    work.audit('PublicConcern', row.id, { subjectId, severity, title, workItemIds: input.workItemIds });
    return Object.assign(row, matter, { steps: noted(work, row, { action: 'UPDATE' }) });
  });
}
