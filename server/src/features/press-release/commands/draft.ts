import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { chainInForce } from '../../approval-chain/approval-chain.queries.ts';
import { requiredOrganization } from '../../organization/organization.loaders.ts';
import { areasByIds } from '../../press-office/press-office.queries.ts';
import { plannedEntry } from '../../release-plan/release-plan.queries.ts';
import { checkItems } from '../../work-plan/check-items.queries.ts';
import { PressApproval, PressReleaseWorkItem } from '../press-approval.entity.ts';
import { PressRelease } from '../press-release.entity.ts';
import type {
  DraftPressReleaseInput,
  SubmitPressReleaseInput,
  UpdatePressReleaseInput,
  WithdrawPressReleaseInput,
} from '../press-release.inputs.ts';
import { canDraft } from '../press-release.policy.ts';
import { textDigest } from '../press-release.state.ts';
import { step, tellNext } from './step.ts';

/** An entry of the bureau's approved plan, of the year of the release, that no other release stands for. */
async function checkEntry(work: Work, row: PressRelease): Promise<void> {
  const { reader, em } = work;
  const id = row.planEntryId ?? '';
  const entry = await plannedEntry(reader, id);
  if (!entry || entry.organizationId !== row.bureauId) throw badInput('planEntryId', 'notFound');
  if (entry.status !== 'APPROVED') throw badInput('planEntryId', 'planNotThere');
  if (!row.plannedOn.startsWith(`${entry.year}-`))
    throw badInput('planEntryId', 'entryOtherYear', { year: entry.year });
  // Two who draft for one entry at once: the second finds the first one's.
  await reader.rows(sql`select 1 from release_plan_entry where id = ${id}::uuid for update`);
  const other = await em.count(PressRelease, {
    planEntryId: id,
    status: { $ne: 'WITHDRAWN' },
    id: { $ne: row.id },
  });
  if (other > 0) throw conflict('entryTaken', undefined, 'planEntryId');
}

/** What its mode asks for, and nothing that another would. */
function checkMode({ mode, planEntryId, adHoc }: DraftPressReleaseInput, today: string): void {
  if (mode === 'ROUTINE' && !planEntryId) throw badInput('planEntryId', 'required');
  if (mode !== 'ROUTINE' && planEntryId != null) throw badInput('planEntryId', 'notForThisMode');
  if (mode === 'AD_HOC' && !adHoc) throw badInput('adHoc', 'required');
  if (mode !== 'AD_HOC' && adHoc != null) throw badInput('adHoc', 'notForThisMode');
  if (adHoc && adHoc.day > today) throw badInput('adHoc.day', 'inFuture');
}

async function checkArea({ reader }: Work, row: PressRelease): Promise<void> {
  const [area] = isId(row.subjectAreaId) ? await areasByIds(reader, [row.subjectAreaId]) : [];
  if (!area || area.organizationId !== row.bureauId) throw badInput('subjectAreaId', 'notFound');
  if (row.plannedOn < area.startsOn || (area.endsOn !== null && row.plannedOn > area.endsOn))
    throw badInput('subjectAreaId', 'areaNotThen', { day: row.plannedOn });
}

async function write(work: Work, row: PressRelease, input: DraftPressReleaseInput): Promise<void> {
  const { viewer, clock } = work.context;
  const { mode, plannedOn, subjectAreaId, adHoc } = input;
  if (plannedOn < clock.today()) throw badInput('plannedOn', 'inPast');
  checkMode(input, clock.today());
  await checkItems(work, input.workItemIds);
  Object.assign(row, {
    mode,
    plannedOn,
    subjectAreaId,
    title: input.title.trim(),
    body: input.body.trim(),
    planEntryId: input.planEntryId ?? null,
    adHocOrigin: adHoc?.origin ?? null,
    adHocParty: adHoc?.party.trim() ?? null,
    adHocOn: adHoc?.day ?? null,
    writerIds: [...new Set([...row.writerIds, viewer.userId])],
    saves: row.saves + 1,
    ...(mode !== 'SPECIAL' && { consentBy: null, consentOn: null, consentReference: null }),
  });
  await checkArea(work, row);
  if (mode === 'ROUTINE') await checkEntry(work, row);
}

const tied = (releaseId: string, workItemIds: readonly string[]) =>
  workItemIds.map((workItemId) => Object.assign(new PressReleaseWorkItem(), { workItemId, releaseId }));

/**
 * 起草, by a department's or the bureau's own people; it goes by the bureau's chain as it stands now.
 * @throws DomainError FORBIDDEN, CONFLICT naming `planEntryId`, BAD_INPUT naming the field
 */
export function draftPressRelease(context: Context, input: DraftPressReleaseInput): Promise<PressRelease> {
  return runCommand(context, 'draftPressRelease', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canDraft(viewer)) throw forbidden();
    const { bureauId } = await requiredOrganization(work.context, viewer.organizationId);
    const chain = await chainInForce(work.reader, bureauId);
    const row = Object.assign(new PressRelease(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      bureauId,
      chainRevision: chain.revision,
      steps: [...chain.steps],
      drafterId: viewer.userId,
      writerIds: [],
      draftedAt: clock.now().toISOString(),
    });
    await write(work, row, input);
    work.em.persist(row);
    await work.em.flush();
    work.em.persist(tied(row.id, input.workItemIds));
    const { mode, title, plannedOn, chainRevision } = row;
    work.audit('PressRelease', row.id, { to: row.status, mode, title, plannedOn, chainRevision });
    return row;
  });
}

/** Until it is submitted, and after a return. */
export function updatePressRelease(context: Context, input: UpdatePressReleaseInput): Promise<PressRelease> {
  return runCommand(context, 'updatePressRelease', input, async (work) => {
    const { row, status } = await step(work, input, 'UPDATE');
    await write(work, row, input);
    await work.em.nativeDelete(PressReleaseWorkItem, { releaseId: row.id });
    work.em.persist(tied(row.id, input.workItemIds));
    const { mode, title, plannedOn } = row;
    work.audit('PressRelease', row.id, { from: row.status, to: status, mode, title, plannedOn });
    return row;
  });
}

/** 报批: from now on its text is frozen, and every step passes that one. After a return the steps begin anew. */
export function submitPressRelease(context: Context, input: SubmitPressReleaseInput): Promise<PressRelease> {
  return runCommand(context, 'submitPressRelease', input, async (work) => {
    const { viewer, clock } = work.context;
    const { row, status } = await step(work, input, 'SUBMIT');
    if (row.plannedOn < clock.today()) throw badInput('plannedOn', 'inPast');
    const round = row.status === 'RETURNED' ? row.round + 1 : row.round;
    const digest = textDigest(row);
    const at = clock.now().toISOString();
    work.audit('PressRelease', row.id, { from: row.status, to: status, round, digest });
    Object.assign(row, { status, round, digest, submittedAt: at, position: 2 });
    work.em.persist(
      Object.assign(new PressApproval(), {
        id: newId(),
        ...{ releaseId: row.id, round, digest, at, position: 1 },
        step: row.steps[0]?.name ?? '',
        decision: 'PASS',
        personId: viewer.userId,
      }),
    );
    await tellNext(work, row);
    return row;
  });
}

/** By whoever drafts there, until it is out. */
export function withdrawPressRelease(
  context: Context,
  input: WithdrawPressReleaseInput,
): Promise<PressRelease> {
  return runCommand(context, 'withdrawPressRelease', input, async (work) => {
    const { row, status } = await step(work, input, 'WITHDRAW');
    work.audit('PressRelease', row.id, { from: row.status, to: status });
    return Object.assign(row, { status });
  });
}
