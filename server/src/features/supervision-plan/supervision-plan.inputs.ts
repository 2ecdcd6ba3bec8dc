import type { PlannedKind, SupervisionPlanStatus } from '@duban/schema/vocabulary/supervision-plan';
import { planLimits } from '@duban/schema/vocabulary/supervision-plan';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';
import { PlannedKindEnum, SupervisionPlanStatusEnum } from './supervision-plan.entity.ts';

@InputType()
export class SupervisionPlanFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => PlannedKindEnum, { nullable: true })
  kind?: PlannedKind | null;

  @Field(() => SupervisionPlanStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: SupervisionPlanStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: plans of the viewer’s own organization.' })
  own?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: what waits for the viewer: drafts to approve today, or returned ones to edit.',
  })
  awaiting?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the scope.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class CreateSupervisionPlanInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => PlannedKindEnum)
  kind!: PlannedKind;

  @Field(() => String, { description: 'What is looked at and how.' })
  @Text(textLimits.comment)
  scope!: string;

  @Field(() => [ID], { description: '1 to 200 organizations below the viewer’s own.' })
  @Many(planLimits.organizations)
  organizationIds!: string[];

  @Field(() => [ID], { description: '1 to 200 points of issued work plans.' })
  @Many(planLimits.workItems)
  workItemIds!: string[];

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { description: 'Not before startsOn, nor before today; within a year.' })
  endsOn!: string;
}

@InputType()
export class UpdateSupervisionPlanInput extends CreateSupervisionPlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ApproveSupervisionPlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReturnSupervisionPlanInput extends ApproveSupervisionPlanInput {
  @Field(() => String, { description: 'What is to be put right.' })
  @Text(textLimits.comment)
  comment!: string;
}

@InputType()
export class WithdrawSupervisionPlanInput extends ApproveSupervisionPlanInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class CloseSupervisionPlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
