import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sql, { type Sql } from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { scopeSql } from '../../kernel/scope.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Attachment } from './attachment.entity.ts';

/** What a file can be submitted with; and the drafts that may hold it until then. */
export const owners = [
  'progress_report_id',
  'supervision_reply_id',
  'adoption_id',
  'publicity_activity_id',
  'activity_part_id',
  'press_approval_id',
  'submission_id',
] as const;
export const drafts = ['progress_report_draft_id', 'submission_draft_id'] as const;

const allNull = (alias: string, names: readonly string[]): Sql =>
  sql([`(${names.map((name) => `${alias}.${name} is null`).join(' and ')})`]);

/** Files that were submitted with nothing yet; a draft may hold them. */
export function unusedSql(alias: string): Sql {
  return allNull(alias, owners);
}

/** Nothing refers to them. */
export function forgottenSql(alias: string): Sql {
  return allNull(alias, [...owners, ...drafts]);
}

/** A file's bytes are one for all rows with its digest: whoever takes it away is alone with it. */
const bytesLock = (digest: string): Sql => sql`hashtextextended(${`attachment ${digest}`}, 0)`;

/** Until the transaction's end nobody takes the bytes away. */
export async function keepBytes(reader: Reader, digest: string): Promise<void> {
  await reader.rows(sql`select pg_advisory_xact_lock_shared(${bytesLock(digest)})`);
}

/** Whether no row has the bytes, nor is about to: then they may go before the transaction ends. */
export async function nobodyHasBytes(reader: Reader, digest: string): Promise<boolean> {
  const lock = await reader.row<{ alone: boolean }>(
    sql`select pg_try_advisory_xact_lock(${bytesLock(digest)}) as alone`,
  );
  if (!lock?.alone) return false;
  return (await reader.row(sql`select 1 as one from attachment where digest = ${digest} limit 1`)) === null;
}

/** Bytes of what a user has uploaded since then and submitted with nothing. */
export async function unusedBytes({ reader, viewer }: SignedIn, since: Date): Promise<number> {
  const row = await reader.row<{ bytes: number }>(sql`
    select coalesce(sum(f.size), 0)::float8 as bytes from attachment f
    where f.uploader_id = ${viewer.userId}::uuid and f.uploaded_at > ${since}::timestamptz and ${unusedSql('f')}`);
  return row?.bytes ?? 0;
}

/**
 * The file: its uploader's until it is submitted with something, their organization's while it is kept for a draft, and
 * theirs who may see what it was submitted with from then on.
 */
export async function visibleAttachment(context: SignedIn, id: string): Promise<Attachment | null> {
  if (!isId(id)) return null;
  const { viewer } = context;
  return context.reader.row<Attachment>(sql`
    select ${columns(Attachment, 'f')} from attachment f where f.id = ${id}::uuid and (
      (${unusedSql('f')} and (f.uploader_id = ${viewer.userId}::uuid
        or ((f.progress_report_draft_id is not null or f.submission_draft_id is not null) and f.organization_id = ${viewer.organizationId}::uuid)))
      or ((f.progress_report_id is not null or f.supervision_reply_id is not null) and ${scopeSql(viewer.scope, 'f')})
      or exists (select 1 from supervision_reply r join supervision_order o on o.id = r.order_id
        where r.id = f.supervision_reply_id and ${scopeSql(viewer.scope, 'o')})
      or exists (select 1 from adoption d join submission s on s.id = d.submission_id
        where d.id = f.adoption_id and ${scopeSql(viewer.scope, 's')})
      or exists (select 1 from submission s where s.id = f.submission_id and ${scopeSql(viewer.scope, 's')})
      or exists (select 1 from publicity_activity p where p.id = f.publicity_activity_id and (${scopeSql(viewer.scope, 'p')}
        or exists (select 1 from activity_part r where r.activity_id = p.id and ${scopeSql(viewer.scope, 'r')})))
      or exists (select 1 from activity_part r join publicity_activity p on p.id = r.activity_id
        where r.id = f.activity_part_id and (${scopeSql(viewer.scope, 'r')} or ${scopeSql(viewer.scope, 'p')}))
      or exists (select 1 from press_approval d join press_release r on r.id = d.release_id
        where d.id = f.press_approval_id and ${scopeSql(viewer.scope, 'r')}))`);
}

export function attachmentsOf(
  reader: Reader,
  owner:
    | 'progress_report_id'
    | 'supervision_reply_id'
    | 'progress_report_draft_id'
    | 'adoption_id'
    | 'publicity_activity_id'
    | 'activity_part_id'
    | 'press_approval_id'
    | 'submission_id'
    | 'submission_draft_id',
  ids: readonly string[],
): Promise<Attachment[]> {
  return reader.rows<Attachment>(sql`
    select ${columns(Attachment, 'f')} from attachment f where ${sql([`f.${owner}`])} = any(${ids}::uuid[]) order by f.uploaded_at, f.id`);
}

/** Ties the viewer's own unused files to what was just stored; those uploaded for another organization stay there. */
export async function attach(
  { reader, context }: Work,
  ids: readonly string[],
  owner: {
    progressReportId?: string;
    supervisionReplyId?: string;
    adoptionId?: string;
    publicityActivityId?: string;
    activityPartId?: string;
    pressApprovalId?: string;
  },
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await reader.rows<{ id: string }>(sql`
    update attachment set version = version + 1, progress_report_id = ${owner.progressReportId ?? null}::uuid,
      supervision_reply_id = ${owner.supervisionReplyId ?? null}::uuid, adoption_id = ${owner.adoptionId ?? null}::uuid,
      publicity_activity_id = ${owner.publicityActivityId ?? null}::uuid, activity_part_id = ${owner.activityPartId ?? null}::uuid,
      press_approval_id = ${owner.pressApprovalId ?? null}::uuid
    where id = any(${idsOnly(ids)}::uuid[]) and uploader_id = ${context.viewer.userId}::uuid
      and organization_id = ${context.viewer.organizationId}::uuid
      and ${unusedSql('attachment')} returning id`);
  refuseMissing(ids, rows);
}

function refuseMissing(ids: readonly string[], rows: readonly { id: string }[]): void {
  const taken = new Set(rows.map((row) => row.id));
  const missing = ids.findIndex((id) => !taken.has(id));
  if (missing >= 0) throw badInput(`attachmentIds.${missing}`, 'notFound');
}

type DraftColumn = 'progress_report_draft_id' | 'submission_draft_id';

/** A draft holds these files and no others: its own from before, and the viewer's unused ones that no other draft holds. */
export async function keepForDraft(
  { reader, context: { viewer } }: Work,
  { column, draftId }: { column: DraftColumn; draftId: string },
  ids: readonly string[],
): Promise<void> {
  const held = sql([column]);
  await reader.rows(sql`
    update attachment set version = version + 1, ${held} = null
    where ${held} = ${draftId}::uuid and id <> all(${idsOnly(ids)}::uuid[])`);
  const rows = await reader.rows<{ id: string }>(sql`
    update attachment set version = version + 1, ${held} = ${draftId}::uuid
    where id = any(${idsOnly(ids)}::uuid[]) and organization_id = ${viewer.organizationId}::uuid
      and ${unusedSql('attachment')}
      and (${held} = ${draftId}::uuid
        or (uploader_id = ${viewer.userId}::uuid and progress_report_draft_id is null and submission_draft_id is null)) returning id`);
  refuseMissing(ids, rows);
}

/** Of which text of a piece they are, and the draft whose files may come along, whoever of the unit uploaded them. */
export interface PieceFiles {
  submissionId: string;
  text: number;
  draftId?: string | null;
}

/** Files that come with a text of a piece: the viewer's own unused ones, or those of its draft. */
export async function attachToPiece(
  { reader, context: { viewer } }: Work,
  ids: readonly string[],
  { submissionId, text, draftId = null }: PieceFiles,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await reader.rows<{ id: string }>(sql`
    update attachment set version = version + 1, submission_id = ${submissionId}::uuid, first_text = ${text}, submission_draft_id = null
    where id = any(${idsOnly(ids)}::uuid[]) and organization_id = ${viewer.organizationId}::uuid and ${unusedSql('attachment')}
      and progress_report_draft_id is null and ((uploader_id = ${viewer.userId}::uuid and submission_draft_id is null)
        or submission_draft_id = ${draftId}::uuid) returning id`);
  refuseMissing(ids, rows);
}

/** What stood with a piece's text until now, and no longer. */
export async function detachFromPiece(
  { reader }: Work,
  ids: readonly string[],
  { submissionId, text }: PieceFiles,
): Promise<void> {
  if (ids.length === 0) return;
  await reader.rows(sql`
    update attachment set version = version + 1, last_text = ${text}
    where submission_id = ${submissionId}::uuid and last_text is null and id = any(${ids}::uuid[])`);
}

/** The bytes of a file that the viewer may see: for imports, whose limits are far below the memory's. */
export async function readAttachment(
  context: SignedIn,
  id: string,
): Promise<{ name: string; bytes: Buffer } | null> {
  const row = await visibleAttachment(context, id);
  return row && { name: row.name, bytes: await readFile(pathOf(context.filesDir, row.digest)) };
}

/** Where a file's bytes lie: under their digest, in 256 folders. */
export function pathOf(filesDir: string, digest: string): string {
  return join(filesDir, digest.slice(0, 2), digest);
}
