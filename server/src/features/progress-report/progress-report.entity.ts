import {
  completionDecisions,
  type ProgressReportStatus,
  progressReportActions,
  progressReportStatuses,
  reviewDecisions,
} from '@duban/schema/vocabulary/progress-report';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { User } from '../user/user.entity.ts';

export const ProgressReportStatusEnum = enumOf(progressReportStatuses);
export const ProgressReportActionEnum = enumOf(progressReportActions);
export const ReviewDecisionEnum = enumOf(reviewDecisions);
export const CompletionDecisionEnum = enumOf(completionDecisions);
registerEnumType(ProgressReportStatusEnum, { name: 'ProgressReportStatus' });
registerEnumType(ProgressReportActionEnum, { name: 'ProgressReportAction' });
registerEnumType(ReviewDecisionEnum, { name: 'ReviewDecision' });
registerEnumType(CompletionDecisionEnum, { name: 'CompletionDecision' });

@ObjectType({ description: '进展报告 of an assignment.', simpleResolvers: true })
@Entity({ tableName: 'progress_report' })
@Index({
  expression:
    'create index progress_report_newest_index on progress_report (assignment_id, submitted_at desc)',
  name: 'progress_report_newest_index',
})
@Index({
  expression: 'create index progress_report_item_index on progress_report (work_item_id, submitted_at desc)',
  name: 'progress_report_item_index',
})
@Index({
  expression:
    "create index progress_report_waiting_index on progress_report (reviewer_organization_id, submitted_at) where status = 'SUBMITTED'",
  name: 'progress_report_waiting_index',
})
@Index({
  expression:
    "create index progress_report_returned_index on progress_report (province_id, submitted_at) where status = 'RETURNED'",
  name: 'progress_report_returned_index',
})
@Index({
  expression:
    "create unique index progress_report_correction_unique on progress_report (corrects_id) where corrects_id is not null and status <> 'RETURNED'",
  name: 'progress_report_correction_unique',
})
@Index({ properties: ['provinceId', 'submittedAt'] })
@Index({ properties: ['cityId', 'submittedAt'] })
@Index({ properties: ['organizationId', 'submittedAt'] })
@Check({ expression: 'percent >= 0 and percent <= 100' })
export class ProgressReport extends ScopedRecord {
  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @Property({ type: 'uuid' })
  workItemId!: string;

  /** The organization that gave the assignment: it reviews. */
  @Property({ type: 'uuid' })
  reviewerOrganizationId!: string;

  @Field(() => ProgressReportStatusEnum)
  @Enum({ items: [...progressReportStatuses], type: 'string' })
  status: Opt<ProgressReportStatus> = 'SUBMITTED';

  @Field(() => Int, { description: '0 to 100.' })
  @Property({ type: 'integer' })
  percent!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  difficulties: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nextSteps: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  measurements: { targetId: string; value: number }[] = [];

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  submittedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  reviewedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'reviewer_id' })
  reviewerId: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reviewComment: string | null = null;
  @Field(() => Int, { description: '1, and one more for each correction.' })
  @Property({ type: 'integer', default: 1 })
  revision: Opt<number> = 1;

  /** The accepted version that this one is to take the place of. */
  @Property({ type: 'uuid', nullable: true })
  correctsId: string | null = null;

  /** The first version; null in itself. */
  @Property({ type: 'uuid', nullable: true })
  originalId: string | null = null;

  /** The version that was accepted in its place. */
  @Property({ type: 'uuid', nullable: true })
  replacedById: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why what was accepted is corrected.' })
  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;

  /** Of a correction: when the first version was submitted. Its figures are as old, whenever they are put right. */
  @Property({ type: MomentType, nullable: true })
  figuresAt: string | null = null;
}
