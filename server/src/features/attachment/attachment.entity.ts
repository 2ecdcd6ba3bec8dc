import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { ProgressReportDraft } from '../progress-report/progress-report-draft.entity.ts';
import { SubmissionDraft } from '../submission/submission-draft.entity.ts';
import { User } from '../user/user.entity.ts';

@ObjectType({
  description: 'A file that was uploaded to POST /attachments and is read at its url.',
  simpleResolvers: true,
})
@Entity({ tableName: 'attachment' })
@Index({
  name: 'attachment_publicity_activity_index',
  expression:
    'create index attachment_publicity_activity_index on attachment (publicity_activity_id) where publicity_activity_id is not null',
})
@Index({
  name: 'attachment_activity_part_index',
  expression:
    'create index attachment_activity_part_index on attachment (activity_part_id) where activity_part_id is not null',
})
@Index({
  name: 'attachment_draft_index',
  expression:
    'create index attachment_draft_index on attachment (progress_report_draft_id) where progress_report_draft_id is not null',
})
@Index({
  name: 'attachment_submission_index',
  expression:
    'create index attachment_submission_index on attachment (submission_id) where submission_id is not null',
})
@Index({
  name: 'attachment_unused_index',
  expression:
    'create index attachment_unused_index on attachment (uploader_id, uploaded_at) include (size) where progress_report_id is null and supervision_reply_id is null and adoption_id is null and publicity_activity_id is null and activity_part_id is null and press_approval_id is null and submission_id is null',
})
@Index({
  name: 'attachment_submission_draft_index',
  expression:
    'create index attachment_submission_draft_index on attachment (submission_draft_id) where submission_draft_id is not null',
})
@Check({
  name: 'attachment_text_check',
  expression:
    '(submission_id is null) = (first_text is null) and (last_text is null or (first_text is not null and last_text >= first_text))',
})
export class Attachment extends ScopedRecord {
  @Field(() => String, { description: 'The file’s name as it was uploaded.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  contentType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  /** SHA-256 of the bytes, and the name of the file that keeps them. */
  @Property({ type: 'text', index: true })
  digest!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'uploader_id' })
  uploaderId!: string;

  @Property({ type: MomentType, defaultRaw: 'now()' })
  uploadedAt!: Opt<string>;

  /** What it belongs to once submitted; until then only its uploader sees it. */
  @Property({ type: 'uuid', nullable: true, index: true })
  progressReportId: string | null = null;

  @Property({ type: 'uuid', nullable: true, index: true })
  supervisionReplyId: string | null = null;

  /** The proof of an adoption: seen by whoever sees the piece. */
  @Property({ type: 'uuid', nullable: true, index: true })
  adoptionId: string | null = null;

  /** Beside an activity’s summary: seen by whoever sees the activity. */
  @Property({ type: 'uuid', nullable: true })
  publicityActivityId: string | null = null;

  /** Beside a unit’s report on its part of an activity: seen by whoever sees that part. */
  @Property({ type: 'uuid', nullable: true })
  activityPartId: string | null = null;

  /** The reply of an outer body: seen by whoever sees the press release. */
  @Property({ type: 'uuid', nullable: true, index: true })
  pressApprovalId: string | null = null;

  /** Kept for a report that is not submitted yet: its organization sees it. */
  @ManyToOne(() => ProgressReportDraft, {
    mapToPk: true,
    nullable: true,
    fieldName: 'progress_report_draft_id',
    deleteRule: 'set null',
  })
  progressReportDraftId: string | null = null;

  /** Beside a piece: seen by whoever sees the piece. */
  @Property({ type: 'uuid', nullable: true })
  submissionId: string | null = null;

  /** Of a piece, the number of the text with which it came. */
  @Property({ type: 'integer', nullable: true })
  firstText: number | null = null;

  /** And of the last one with which it stood; none while it stands. */
  @Property({ type: 'integer', nullable: true })
  lastText: number | null = null;

  /** Kept for a piece that is not sent up yet: its organization sees it. */
  @ManyToOne(() => SubmissionDraft, {
    mapToPk: true,
    nullable: true,
    fieldName: 'submission_draft_id',
    deleteRule: 'set null',
    index: false,
  })
  submissionDraftId: string | null = null;
}
