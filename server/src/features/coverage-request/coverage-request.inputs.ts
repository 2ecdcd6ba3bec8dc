import type {
  CoverageDecision,
  CoverageMedia,
  CoverageStatus,
} from '@duban/schema/vocabulary/coverage-request';
import { mobilePattern, officePhonePattern } from '@duban/schema/vocabulary/phone';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Many, Nested, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { CoverageDecisionEnum, CoverageMediaEnum, CoverageStatusEnum } from './coverage-request.entity.ts';

@InputType()
export class CoverageContactInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  post!: string;

  @Field(() => String, { description: 'Area code and number, e.g. 020-12345678.' })
  @Pattern(officePhonePattern, 'officePhone')
  officePhone!: string;

  @Field(() => String, { description: 'Eleven digits.' })
  @Pattern(mobilePattern, 'mobilePhone')
  mobile!: string;
}

@InputType()
export class RequestCoverageInput {
  @Field(() => String)
  @Text(textLimits.line)
  department!: string;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  content!: string;

  @Field(() => MomentScalar, { description: 'In the future.' })
  startsAt!: Date;

  @Field(() => MomentScalar, { nullable: true, description: 'After startsAt.' })
  endsAt?: Date | null;

  @Field(() => CoverageContactInput)
  @Nested()
  contact!: CoverageContactInput;

  @Field(() => [CoverageMediaEnum])
  @Many(4)
  media!: CoverageMedia[];

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(200, 0)
  workItemIds!: string[];
}

@InputType()
export class ResubmitCoverageRequestInput extends RequestCoverageInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SignCoverageRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CoverageDecisionEnum)
  decision!: CoverageDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class WithdrawCoverageRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class HandleCoverageRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, {
    description: 'What the office did: whom it invited, or why it needs nobody’s help.',
  })
  @Text(textLimits.comment)
  outcome!: string;
}

@InputType()
export class CoverageRequestFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => CoverageStatusEnum, { nullable: true })
  status?: CoverageStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those that wait for the viewer to sign, handle or put right.',
  })
  awaitingViewer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the content.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}
