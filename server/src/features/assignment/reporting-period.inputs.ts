import type { ReportingPeriodStatus } from '@duban/schema/vocabulary/reporting-period';
import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { ReportingPeriodStatusEnum } from './reporting-period.entity.ts';

@InputType()
export class ReportingPeriodFilter {
  @Field(() => ID, { nullable: true })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ReportingPeriodStatusEnum, { nullable: true })
  status?: ReportingPeriodStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: due before today and still without a report.' })
  overdue?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due on this day or before.' })
  dueTo?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The period ends on this day or later.' })
  endsFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The period ends on this day or before.' })
  endsTo?: string | null;
}
