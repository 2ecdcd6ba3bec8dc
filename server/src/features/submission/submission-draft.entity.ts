import { type SubmissionKind, submissionKinds } from '@duban/schema/vocabulary/publicity';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Invitation } from '../invitation/invitation.entity.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { PublicityActivity } from '../publicity-activity/publicity-activity.entity.ts';
import { User } from '../user/user.entity.ts';
import { SubmissionKindEnum } from './submission.entity.ts';

@ObjectType({
  description: 'A piece that is being written: seen by its organization alone, gone once it is sent up.',
  simpleResolvers: true,
})
@Entity({ tableName: 'submission_draft' })
@Index({ properties: ['organizationId', 'savedAt'] })
export class SubmissionDraft extends ScopedRecord {
  @Field(() => SubmissionKindEnum)
  @Enum({ items: [...submissionKinds], type: 'string', default: 'ROUTINE' })
  kind: Opt<SubmissionKind> = 'ROUTINE';

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  body: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  occurredAt: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  workItemIds: string[] = [];

  @ManyToOne(() => PublicityActivity, {
    mapToPk: true,
    nullable: true,
    fieldName: 'publicity_activity_id',
    index: false,
  })
  publicityActivityId: string | null = null;

  /** What it was written from. */
  @ManyToOne(() => ProgressReport, {
    mapToPk: true,
    nullable: true,
    fieldName: 'progress_report_id',
    index: false,
  })
  progressReportId: string | null = null;

  /** What it is to answer. */
  @ManyToOne(() => Invitation, { mapToPk: true, nullable: true, fieldName: 'invitation_id', index: false })
  invitationId: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id', index: false })
  authorId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  savedAt!: string;
}
