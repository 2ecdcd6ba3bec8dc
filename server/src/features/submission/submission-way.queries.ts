import sql from 'sql-template-tag';
import { columns, type Reader } from '../../kernel/sql.ts';
import { FollowUp } from './follow-up.entity.ts';
import { SubmissionStep, SubmissionText } from './submission-step.entity.ts';

interface Standing {
  id: string;
  textVersion: number;
  submittedAt: string;
}

interface Way {
  /** The organization that has had it, or wrote it. */
  organizationId: string;
  /** true: the unit's own review comes first. */
  fromUnit: boolean;
  /** Who wrote it: they review nothing of it. */
  writerIds: readonly (string | null)[];
  today: string;
}

/**
 * The nearest organization of the way upwards with somebody to review the piece: a level without an editor is passed
 * over, or the piece would wait for nobody. The last of the way has it in any case; null where there is none above.
 */
export async function nextReviewer(
  reader: Reader,
  { organizationId, fromUnit, writerIds, today }: Way,
): Promise<string | null> {
  const row = await reader.row<{ id: string }>(sql`
    with recursive way as (
      select o.id, o.parent_id, 0 as step from organization o where o.id = ${organizationId}::uuid
      union all select p.id, p.parent_id, w.step + 1 from way w join organization p on p.id = w.parent_id)
    select w.id from way w where w.step >= ${fromUnit ? 0 : 1}::int and (w.parent_id is null or exists (
      select 1 from membership m join app_user u on u.id = m.user_id and not u.disabled
      where m.organization_id = w.id and (m.role = 'EDITOR' or (m.role = 'LEADER' and w.step = 0))
        and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
        and not m.user_id = any(array_remove(${[...writerIds]}::uuid[], null))))
    order by w.step limit 1`);
  return row?.id ?? null;
}

export function stepsOfSubmissions(reader: Reader, ids: readonly string[]): Promise<SubmissionStep[]> {
  return reader.rows<SubmissionStep>(sql`
    select ${columns(SubmissionStep, 't')} from submission_step t where t.submission_id = any(${ids}::uuid[]) order by t.at, t.id`);
}

export function earlierTexts(reader: Reader, ids: readonly string[]): Promise<SubmissionText[]> {
  return reader.rows<SubmissionText>(sql`
    select ${columns(SubmissionText, 't')} from submission_text t where t.submission_id = any(${ids}::uuid[]) order by t.number`);
}

export function followUpsOfSubmissions(reader: Reader, ids: readonly string[]): Promise<FollowUp[]> {
  return reader.rows<FollowUp>(sql`
    select ${columns(FollowUp, 'f')} from follow_up f where f.submission_id = any(${ids}::uuid[]) order by f.ordinal`);
}

/** When the text as it stands was written: with the submission, or the last resubmission that changed it. */
export async function textWrittenAt(
  reader: Reader,
  { id, textVersion, submittedAt }: Standing,
): Promise<string> {
  const row = await reader.row<{ at: string | null }>(sql`
    select min(t.at) as at from submission_step t where t.submission_id = ${id}::uuid and t.text_version = ${textVersion} and t.action = 'RESUBMIT'`);
  return row?.at ?? submittedAt;
}
