import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { visibleChannels } from '../../channel/channel.queries.ts';
import { tell } from '../../notification/tell.queries.ts';
import { spokespersonsByIds } from '../../press-office/press-office.queries.ts';
import { visibleSubmissions } from '../../submission/submission.queries.ts';
import { PressApproval, PressReleaseChannel, PressReleaseSubmission } from '../press-approval.entity.ts';
import type { PressRelease } from '../press-release.entity.ts';
import type { PublishPressReleaseInput, TiePressReleaseInput } from '../press-release.inputs.ts';
import { step } from './step.ts';

async function checkMoment(work: Work, row: PressRelease, releasedAt: Date): Promise<void> {
  if (releasedAt > work.context.clock.now()) throw badInput('releasedAt', 'inFuture');
  const passed = await work.em.find(PressApproval, { releaseId: row.id, round: row.round });
  for (const { decidedOn, at } of passed) {
    // A reply from outside carries its day alone, and may be recorded after the release.
    const before = decidedOn === null ? releasedAt < new Date(at) : dayOf(releasedAt) < decidedOn;
    if (before) throw badInput('releasedAt', 'beforeApproval');
  }
}

/** The approval holds for the text, whatever day it is; but that the day was missed is not passed over in silence. */
function checkDelay({ plannedOn }: PressRelease, day: string, reason: string | null): void {
  if (day > plannedOn && !reason) throw badInput('delayReason', 'delayUnexplained', { day: plannedOn });
  if (day <= plannedOn && reason) throw badInput('delayReason', 'notDelayed', { day: plannedOn });
}

async function checkSpokesperson(
  { reader }: Work,
  row: PressRelease,
  id: string,
  day: string,
): Promise<void> {
  const [person] = isId(id) ? await spokespersonsByIds(reader, [id]) : [];
  if (!person || person.organizationId !== row.bureauId) throw badInput('spokespersonId', 'notFound');
  if (day < person.startsOn || (person.endsOn !== null && day > person.endsOn))
    throw badInput('spokespersonId', 'notInOffice', { day });
}

async function checkChannels({ context, reader }: Work, ids: readonly string[], day: string): Promise<void> {
  const known = new Map((await visibleChannels(context, reader, ids)).map((row) => [row.id, row]));
  for (const [index, id] of ids.entries()) {
    const channel = known.get(id);
    if (!channel) throw badInput(`channelIds.${index}`, 'notFound');
    const { startsOn: from, endsOn } = channel;
    if (day < from || (endsOn !== null && day > endsOn))
      throw badInput(`channelIds.${index}`, 'channelNotThen', { from, to: endsOn ?? '—' });
  }
}

async function checkPieces({ context }: Work, ids: readonly string[]): Promise<void> {
  const known = new Map((await visibleSubmissions(context, ids)).map((row) => [row.id, row]));
  for (const [index, id] of ids.entries()) {
    const piece = known.get(id);
    if (!piece) throw badInput(`submissionIds.${index}`, 'notFound');
    if (piece.status !== 'ACCEPTED') throw badInput(`submissionIds.${index}`, 'notAccepted');
  }
}

const piecesOf = (releaseId: string, ids: readonly string[]) =>
  ids.map((submissionId) => Object.assign(new PressReleaseSubmission(), { releaseId, submissionId }));

/**
 * 发布: of the text that every step passed, and of no other; the database refuses it too.
 * @throws DomainError FORBIDDEN, CONFLICT, WRONG_STATE (stepsOpen, consentMissing), BAD_INPUT naming the field
 */
export function publishPressRelease(
  context: Context,
  input: PublishPressReleaseInput,
): Promise<PressRelease> {
  return runCommand(context, 'publishPressRelease', input, async (work) => {
    const { viewer } = work.context;
    const { row, status } = await step(work, input, 'RELEASE');
    if (row.mode === 'SPECIAL' && row.consentOn === null) throw wrongState('consentMissing');
    const day = dayOf(input.releasedAt);
    const delayReason = input.delayReason?.trim() || null;
    await checkMoment(work, row, input.releasedAt);
    checkDelay(row, day, delayReason);
    await checkSpokesperson(work, row, input.spokespersonId, day);
    await checkChannels(work, input.channelIds, day);
    await checkPieces(work, input.submissionIds);
    const { form, spokespersonId } = input;
    work.audit('PressRelease', row.id, {
      from: row.status,
      to: status,
      form,
      releasedOn: day,
      ...(delayReason && { plannedOn: row.plannedOn, delayReason }),
      digest: row.digest,
    });
    Object.assign(row, {
      ...{ status, form, spokespersonId, delayReason, releaserId: viewer.userId },
      place: input.place?.trim() || null,
      releasedAt: input.releasedAt.toISOString(),
    });
    work.em.persist(
      input.channelIds.map((channelId) =>
        Object.assign(new PressReleaseChannel(), { releaseId: row.id, channelId }),
      ),
    );
    work.em.persist(piecesOf(row.id, input.submissionIds));
    await tell(work, 'PRESS_RELEASED', {
      params: { by: viewer.organizationName, day, title: row.title },
      subject: { type: 'PressRelease', id: row.id },
      organizationId: row.organizationId,
      occasion: 1,
    });
    return row;
  });
}

/** Pieces that came of it, as they come. */
export function tiePressRelease(context: Context, input: TiePressReleaseInput): Promise<PressRelease> {
  return runCommand(context, 'tiePressRelease', input, async (work) => {
    const { row } = await step(work, input, 'TIE');
    await checkPieces(work, input.submissionIds);
    await work.em.nativeDelete(PressReleaseSubmission, { releaseId: row.id });
    work.em.persist(piecesOf(row.id, input.submissionIds));
    work.audit('PressRelease', row.id, { submissionIds: input.submissionIds });
    return Object.assign(row, { saves: row.saves + 1 });
  });
}
