import { textLimits } from '@duban/schema/vocabulary/text';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Text } from '../../kernel/validation.ts';

@InputType()
export class PreviewPlanRevisionInput {
  @Field(() => ID)
  workPlanId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The whole revised notice as text; either this or attachmentId.',
  })
  @IsOptional()
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A .txt, .docx or .xlsx that was uploaded to POST /attachments.',
  })
  attachmentId?: string | null;
}

@InputType()
export class CreatePlanRevisionInput extends PreviewPlanRevisionInput {
  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class IssuePlanRevisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class WithdrawPlanRevisionInput extends IssuePlanRevisionInput {}
