import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { attachmentsOf, attachToPiece, detachFromPiece } from '../../attachment/attachment.queries.ts';
import type { ResubmitSubmissionInput } from '../review.inputs.ts';
import type { Submission } from '../submission.entity.ts';
import { mayDo } from '../submission.policy.ts';
import { submissionStates } from '../submission.state.ts';
import { SubmissionText } from '../submission-step.entity.ts';
import { textWrittenAt } from '../submission-way.queries.ts';
import { checkTies, handOn, lockedSubmission, noteStep } from './way.ts';

interface Wording {
  title: string;
  body: string;
}

interface Files {
  added: string[];
  removed: string[];
}

/** Against those that stand; as they are where nothing is said of them. */
async function filesOf(
  { reader }: Work,
  { id }: Submission,
  asked: readonly string[] | null,
): Promise<Files> {
  if (asked === null) return { added: [], removed: [] };
  const all = await attachmentsOf(reader, 'submission_id', [id]);
  const standing = all.filter(({ lastText }) => lastText === null).map((file) => file.id);
  return {
    added: asked.filter((file) => !standing.includes(file)),
    removed: standing.filter((file) => !asked.includes(file)),
  };
}

/** The text that stood is kept; another, or another picture beside it, is not what passed secrecy review. */
async function replaceText(
  work: Work,
  row: Submission,
  { title, body }: Wording,
  { added, removed }: Files,
): Promise<boolean> {
  const sameFiles = added.length === 0 && removed.length === 0;
  if (title === row.title && body === row.body && sameFiles) return false;
  const { viewer } = work.context;
  work.em.persist(
    Object.assign(new SubmissionText(), {
      id: newId(),
      submissionId: row.id,
      number: row.textVersion,
      ...{ title: row.title, body: row.body },
      writtenAt: await textWrittenAt(work.reader, row),
      writerId: row.writerId ?? row.authorId,
    }),
  );
  const submissionId = row.id;
  await detachFromPiece(work, removed, { submissionId, text: row.textVersion });
  await attachToPiece(work, added, { submissionId, text: row.textVersion + 1 });
  Object.assign(row, {
    ...{ title, body, secrecy: 'PENDING', textVersion: row.textVersion + 1 },
    writerId: viewer.userId === row.authorId ? null : viewer.userId,
  });
  return true;
}

/** Points that stay keep what they have been told; a piece that was carried before brings that along. */
async function replaceItems({ reader }: Work, row: Submission, workItemIds: readonly string[]) {
  await reader.rows(sql`
    delete from submission_work_item where submission_id = ${row.id}::uuid and work_item_id <> all(${workItemIds}::uuid[])`);
  await reader.rows(sql`
    insert into submission_work_item (submission_id, work_item_id, organization_id, city_id, province_id, adoptions)
    select ${row.id}::uuid, i, ${row.organizationId}::uuid, ${row.cityId}::uuid, ${row.provinceId}::uuid, ${row.adoptionCount}
    from unnest(${workItemIds}::uuid[]) i on conflict do nothing`);
}

/**
 * 修改重报: by a liaison of the unit. It goes its way from the beginning; when it was due and whether it came late stays.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE, BAD_INPUT naming the field
 */
export function resubmitSubmission(context: Context, input: ResubmitSubmissionInput): Promise<Submission> {
  return runCommand(context, 'resubmitSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedSubmission(work, input.id);
    if (!mayDo(viewer, 'RESUBMIT', row, clock.now())) throw forbidden();
    atVersion(row, input.version);
    const status = submissionStates.next(row.status, 'RESUBMIT');
    if (!status) throw wrongState();
    await checkTies(work, input);
    const wording = { title: input.title.trim(), body: input.body.trim() };
    const files = await filesOf(work, row, input.attachmentIds ?? null);
    const changed = await replaceText(work, row, wording, files);
    const comment = input.comment?.trim() || null;
    Object.assign(row, { status, publicityActivityId: input.publicityActivityId ?? null });
    noteStep(work, row, 'RESUBMIT', { comment });
    await handOn(work, row, { organizationId: row.organizationId, fromUnit: true });
    await work.em.flush();
    await replaceItems(work, row, input.workItemIds);
    const { textVersion } = row;
    work.audit('Submission', row.id, {
      ...{ textVersion, changed, comment, workItemIds: input.workItemIds },
      ...(files.added.length > 0 && { attachmentIds: files.added }),
      ...(files.removed.length > 0 && { removedAttachmentIds: files.removed }),
    });
    return row;
  });
}
