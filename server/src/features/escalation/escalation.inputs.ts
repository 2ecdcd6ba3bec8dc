import { mostTogether } from '@duban/schema/vocabulary/assignment';
import {
  type DayUnit,
  type EscalationLevel,
  type EscalationMoment,
  type EscalationStatus,
  escalationLimits,
} from '@duban/schema/vocabulary/escalation';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, Text } from '../../kernel/validation.ts';
import { EscalationStatusEnum } from './escalation.entity.ts';
import { DayUnitEnum, EscalationLevelEnum, EscalationMomentEnum } from './escalation-policy.entity.ts';

@InputType()
export class EscalationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => EscalationLevelEnum, { nullable: true })
  level?: EscalationLevel | null;

  @Field(() => EscalationStatusEnum, { nullable: true })
  status?: EscalationStatus | null;

  @Field(() => ID, { nullable: true })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due dates from this day on.' })
  dueFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due dates up to this day.' })
  dueTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: proposed to the viewer’s organization, which decides.',
  })
  awaitingDecision?: boolean | null;
}

@InputType()
export class EscalationStepInput {
  @Field(() => EscalationMomentEnum)
  moment!: EscalationMoment;

  @Field(() => Int, { description: `1 to ${escalationLimits.days}; 0 on the due date.` })
  @Between(0, escalationLimits.days)
  days!: number;

  @Field(() => DayUnitEnum)
  unit!: DayUnit;

  @Field(() => EscalationLevelEnum, {
    description: 'Until the due date REMINDER; after it each rung follows the one below it, from ORDER on.',
  })
  level!: EscalationLevel;
}

@InputType()
export class SetEscalationPolicyInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Left out: for all plans that have no policy of their own.',
  })
  workPlanId?: string | null;

  @Field(() => Int, { description: 'The newest revision that was read; 0 where there is none.' })
  version!: number;

  @Field(() => DayScalar, { description: 'Not before today.' })
  validFrom!: string;

  @Field(() => [EscalationStepInput], { description: 'In the order of time.' })
  @Many(escalationLimits.steps)
  @Nested()
  steps!: EscalationStepInput[];
}

@InputType()
export class RemindAssignmentsInput {
  @Field(() => [ID], { description: `1 to ${mostTogether} assignments, each named once.` })
  @Many(mostTogether)
  ids!: string[];

  @Field(() => String, { description: 'What those responsible are told.' })
  @Text(textLimits.line)
  comment!: string;
}

@InputType()
export class WaiveEscalationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class CarryOutEscalationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Required for ORDER: an order about the assignment.' })
  supervisionOrderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Required above ORDER: a decision of that kind, not rejected, that rests on the assignment.',
  })
  accountabilityDecisionId?: string | null;
}
