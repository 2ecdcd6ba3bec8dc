import {
  type ReportingPeriodStatus,
  reportingPeriodStatuses,
} from '@duban/schema/vocabulary/reporting-period';
import { type Cadence, cadences } from '@duban/schema/vocabulary/work-plan';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { CadenceEnum } from '../work-plan/work-plan.entity.ts';
import { Assignment } from './assignment.entity.ts';

export const ReportingPeriodStatusEnum = enumOf(reportingPeriodStatuses);
registerEnumType(ReportingPeriodStatusEnum, { name: 'ReportingPeriodStatus' });

@ObjectType({
  description: '报送周期的一期: a month, quarter, half-year or year for which an assignment owes a report.',
  simpleResolvers: true,
})
@Entity({ tableName: 'reporting_period' })
@Unique({ properties: ['assignmentId', 'cadence', 'year', 'ordinal'] })
@Index({ properties: ['organizationId', 'dueOn'] })
@Index({ properties: ['cityId', 'dueOn'] })
@Index({ properties: ['provinceId', 'dueOn'] })
@Index({ properties: ['workItemId', 'dueOn'] })
@Index({ properties: ['closesOn'] })
export class ReportingPeriod extends ScopedRecord {
  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @Property({ type: 'uuid' })
  workItemId!: string;

  @Field(() => CadenceEnum)
  @Enum({ items: [...cadences], type: 'string' })
  cadence!: Cadence;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: 'Which month, quarter or half of the year; 1 of a year.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => DayScalar, { description: 'Not before the day of assignment.' })
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, { description: 'Not after the assignment’s due date.' })
  @Property({ type: DayType })
  endsOn!: string;

  @Field(() => DayScalar, {
    description: 'The last day of the period, or the next working day where that is none.',
  })
  @Property({ type: DayType })
  dueOn!: string;

  @Field(() => DayScalar, { description: 'The last day on which a late report is taken.' })
  @Property({ type: DayType })
  closesOn!: string;

  @Field(() => ReportingPeriodStatusEnum)
  @Enum({ items: [...reportingPeriodStatuses], type: 'string' })
  status: Opt<ReportingPeriodStatus> = 'OPEN';

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When its report first came, also one that was returned.',
  })
  @Property({ type: DayType, nullable: true })
  firstReportedOn: string | null = null;

  /** When it was closed without a report. */
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: '催报: when those responsible were last told that it is due, late or missed.',
  })
  @Property({ type: MomentType, nullable: true })
  remindedAt: string | null = null;

  /** Of the policy's steps the one that was last told, or LATE, MISSED: each is told once for a due day. */
  @Property({ type: 'text', nullable: true })
  remindedStep: string | null = null;

  /** The report that stands for it. */
  @ManyToOne(() => ProgressReport, { mapToPk: true, nullable: true, fieldName: 'progress_report_id' })
  progressReportId: string | null = null;
}
