import { type ReleasePlanStatus, releasePlanLimits } from '@duban/schema/vocabulary/release-plan';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { ReleasePlanStatusEnum } from './release-plan.entity.ts';

@InputType()
export class ReleasePlanFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of this bureau.' })
  organizationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: of the bureau that the viewer works in or for.',
  })
  ownBureau?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ReleasePlanStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: ReleasePlanStatus | null;
}

@InputType()
export class ReleasePlanEntryInput {
  @Field(() => ID, { nullable: true, description: 'Of an entry that stays; null for a new one.' })
  id?: string | null;

  @Field(() => Int)
  @Between(1, 12)
  month!: number;

  @Field(() => DayScalar, { nullable: true, description: 'A day of that month.' })
  plannedOn?: string | null;

  @Field(() => String)
  @Text(textLimits.line)
  subject!: string;

  @Field(() => ID, { description: 'An area of the bureau.' })
  subjectAreaId!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(50, 0)
  workItemIds!: string[];
}

@InputType()
export class CreateReleasePlanInput {
  @Field(() => Int, { description: 'This year or the next; one plan a year.' })
  year!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  documentNumber?: string | null;

  @Field(() => [ReleasePlanEntryInput])
  @Many(releasePlanLimits.entries)
  @Nested()
  entries!: ReleasePlanEntryInput[];
}

@InputType()
export class UpdateReleasePlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  documentNumber?: string | null;

  @Field(() => [ReleasePlanEntryInput], {
    description: 'All of them: those left out are gone, unless a release names them.',
  })
  @Many(releasePlanLimits.entries)
  @Nested()
  entries!: ReleasePlanEntryInput[];
}

@InputType()
export class ApproveReleasePlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReopenReleasePlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class WithdrawReleasePlanInput extends ApproveReleasePlanInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}
