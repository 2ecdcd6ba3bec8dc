import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { ReportingPeriod } from '../assignment/reporting-period.entity.ts';
import { User } from '../user/user.entity.ts';

@ObjectType({
  description: 'A report that is being written: seen by its organization alone, gone once it is submitted.',
  simpleResolvers: true,
})
@Entity({ tableName: 'progress_report_draft' })
@Index({
  name: 'progress_report_draft_unique',
  expression:
    'create unique index progress_report_draft_unique on progress_report_draft (assignment_id, period_id) nulls not distinct',
})
export class ProgressReportDraft extends ScopedRecord {
  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @Field(() => String, { nullable: true, description: 'The period that it is written for.' })
  @ManyToOne(() => ReportingPeriod, {
    mapToPk: true,
    nullable: true,
    fieldName: 'period_id',
    deleteRule: 'set null',
  })
  periodId: string | null = null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  percent: number | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  difficulties: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nextSteps: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  measurements: { targetId: string; value: number }[] = [];

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  savedAt!: string;
}
