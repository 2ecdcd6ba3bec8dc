import type { VerificationMethod } from '@duban/schema/vocabulary/supervision-order';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { OptionalText, Text } from '../../kernel/validation.ts';
import { VerificationMethodEnum } from './supervision-decision.entity.ts';

@InputType()
export class ReturnSupervisionReplyInput {
  @Field(() => ID, { description: 'The addressee.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'What is missing.' })
  @Text(textLimits.comment)
  comment!: string;

  @Field(() => DayScalar, { description: 'When the next reply is due: today or later.' })
  dueOn!: string;
}

@InputType()
export class AcceptSupervisionReplyInput {
  @Field(() => ID, { description: 'The addressee.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  comment?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: what it promises is to be verified.' })
  rectificationRequired?: boolean | null;
}

@InputType()
export class VerifyRectificationInput {
  @Field(() => ID, { description: 'The addressee.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: 'false: it is returned, and a new round begins.' })
  passed!: boolean;

  @Field(() => VerificationMethodEnum)
  method!: VerificationMethod;

  @Field(() => DayScalar, { description: 'Not later than today, nor before the order was issued.' })
  verifiedOn!: string;

  @Field(() => String, { description: 'Who went there or read the documents.' })
  @Text(textLimits.line)
  verifiers!: string;

  @Field(() => String, { description: 'What was found; where it did not pass, what is missing.' })
  @Text(textLimits.comment)
  finding!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Where it did not pass: when the next reply is due.',
  })
  dueOn?: string | null;
}

@InputType()
export class AcknowledgeConclusionInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;
}
