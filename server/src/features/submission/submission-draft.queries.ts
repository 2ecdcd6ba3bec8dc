import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import { draftVisibleTo } from './submission.policy.ts';
import { SubmissionDraft } from './submission-draft.entity.ts';

/** Last saved first. */
export function draftsPage({ reader, viewer }: SignedIn, page: PageArgs): Promise<Page<SubmissionDraft>> {
  return pageOf<SubmissionDraft>(reader, {
    select: columns(SubmissionDraft, 'd'),
    from: sql`from submission_draft d where ${draftVisibleTo(viewer, 'd')}`,
    orderBy: sql`d.saved_at desc, d.id desc`,
    page,
  });
}

export function visibleDrafts(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<SubmissionDraft[]> {
  return reader.rows<SubmissionDraft>(sql`
    select ${columns(SubmissionDraft, 'd')} from submission_draft d
    where d.id = any(${idsOnly(ids)}::uuid[]) and ${draftVisibleTo(viewer, 'd')}`);
}
