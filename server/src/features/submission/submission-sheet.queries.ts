import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { SecrecyState, SubmissionStatus } from '@duban/schema/vocabulary/submission';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import type { SubmissionFilter } from './submission.inputs.ts';
import { conditions, newestFirst } from './submission.queries.ts';

export interface SubmissionLine {
  title: string;
  kind: SubmissionKind;
  status: SubmissionStatus;
  organization: string;
  author: string;
  occurredAt: string;
  dueAt: string;
  submittedAt: string;
  late: boolean;
  secrecy: SecrecyState;
  followUps: number;
  /** Their numbers */
  workItems: string | null;
  adoptions: number;
  /** Files beside the text that stands; how many, not what they show. */
  files: number;
  reviewer: string | null;
  reviewedAt: string | null;
  reviewComment: string | null;
  body: string;
}

export async function submissionsQuery(context: SignedIn, filter: SubmissionFilter): Promise<SheetQuery> {
  const where = await conditions(context, filter);
  return {
    count: sql`select count(*)::int as count from submission s where ${where}`,
    rows: sql`
      select s.title, s.kind, s.status, o.name as organization, u.name as author, s.occurred_at as "occurredAt",
        s.due_at as "dueAt", s.submitted_at as "submittedAt", s.late, s.secrecy,
        (select count(*)::int from follow_up f where f.submission_id = s.id) as "followUps",
        (select string_agg(i.number::text, '、' order by i.year, i.number) from submission_work_item l
          join work_item i on i.id = l.work_item_id where l.submission_id = s.id) as "workItems",
        s.adoption_count as adoptions,
        (select count(*)::int from attachment f where f.submission_id = s.id and f.last_text is null) as files, v.name as reviewer, s.reviewed_at as "reviewedAt",
        s.review_comment as "reviewComment", s.body
      from submission s
      join organization o on o.id = s.organization_id
      join app_user u on u.id = s.author_id
      left join app_user v on v.id = s.reviewer_id
      where ${where} order by ${newestFirst}`,
  };
}
