import {
  type ApprovalPlace,
  type ApprovalStepKind,
  type ApproverRole,
  approvalLimits,
} from '@duban/schema/vocabulary/approval-chain';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { ApprovalPlaceEnum, ApprovalStepKindEnum, ApproverRoleEnum } from './approval-chain.entity.ts';

@InputType()
export class ApprovalStepInput {
  @Field(() => Int, { description: 'Its place in the order; each place once.' })
  @Between(1, 99)
  position!: number;

  @Field(() => String, { description: 'Each name once.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => ApprovalStepKindEnum, { description: 'DRAFT comes first, and once.' })
  kind!: ApprovalStepKind;

  @Field(() => ApprovalPlaceEnum, { nullable: true, description: 'Of a review, and only there.' })
  place?: ApprovalPlace | null;

  @Field(() => ApproverRoleEnum, { nullable: true, description: 'Of a review, and only there.' })
  role?: ApproverRole | null;

  @Field(() => String, { nullable: true, description: 'Of a step outside, and only there.' })
  @OptionalText(textLimits.line)
  body?: string | null;
}

@InputType()
export class SetApprovalChainInput {
  @Field(() => ID, { description: 'A bureau of the province.' })
  organizationId!: string;

  @Field(() => Int, { description: 'The newest revision that the change was decided on; 0: none yet.' })
  version!: number;

  @Field(() => [ApprovalStepInput])
  @Many(approvalLimits.steps)
  @Nested()
  steps!: ApprovalStepInput[];

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}
