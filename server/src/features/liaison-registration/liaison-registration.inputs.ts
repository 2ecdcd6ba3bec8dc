import type {
  Gender,
  LiaisonDecision,
  LiaisonStanding,
  LiaisonStatus,
  PoliticalStatus,
} from '@duban/schema/vocabulary/liaison';
import { mobilePattern, officePhonePattern, qqPattern } from '@duban/schema/vocabulary/phone';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Nested, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import {
  GenderEnum,
  LiaisonDecisionEnum,
  LiaisonStandingEnum,
  LiaisonStatusEnum,
  PoliticalStatusEnum,
} from './liaison-registration.entity.ts';

@InputType()
export class LiaisonLeaderInput {
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

  @Field(() => ID, {
    nullable: true,
    description: 'The account of a leader of the unit, where there is one.',
  })
  userId?: string | null;
}

@InputType()
export class LiaisonOfficerInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => GenderEnum)
  gender!: Gender;

  @Field(() => String)
  @Text(textLimits.line)
  department!: string;

  @Field(() => String)
  @Text(textLimits.line)
  post!: string;

  @Field(() => String, { description: 'Area code and number, e.g. 020-12345678.' })
  @Pattern(officePhonePattern, 'officePhone')
  officePhone!: string;

  @Field(() => String, { description: 'Eleven digits.' })
  @Pattern(mobilePattern, 'mobilePhone')
  mobile!: string;

  @Field(() => PoliticalStatusEnum)
  politicalStatus!: PoliticalStatus;

  @Field(() => String, { nullable: true })
  @Pattern(qqPattern)
  qq?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The account of a liaison officer of the unit, where there is one.',
  })
  userId?: string | null;
}

@InputType()
export class FileLiaisonRegistrationInput {
  @Field(() => LiaisonLeaderInput)
  @Nested()
  leader!: LiaisonLeaderInput;

  @Field(() => LiaisonOfficerInput)
  @Nested()
  liaison!: LiaisonOfficerInput;

  @Field(() => String, { description: '单位意见' })
  @Text(textLimits.comment)
  opinion!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Today unless told; not in the future, and after the first day of the one that it replaces.',
  })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Required where one is in force: why it changes.' })
  @OptionalText(textLimits.comment)
  reason?: string | null;
}

@InputType()
export class DecideLiaisonRegistrationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LiaisonDecisionEnum)
  decision!: LiaisonDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class WithdrawLiaisonRegistrationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class CallForLiaisonsInput {
  @Field(() => DayScalar, { description: 'Not before today.' })
  fileBy!: string;

  @Field(() => Boolean, { nullable: true, description: 'true: everybody files anew, not only who has none.' })
  renewal?: boolean | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  note?: string | null;
}

@InputType()
export class CloseLiaisonCallInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class LiaisonUnitFilter {
  @Field(() => [ID], { nullable: true, description: 'Of organizations.' })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'As the register stood on that day; today unless told.',
  })
  onDay?: string | null;

  @Field(() => LiaisonStandingEnum, { nullable: true })
  standing?: LiaisonStanding | null;

  @Field(() => ID, { nullable: true, description: 'Units directly below this organization.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those whose filing waits for the viewer’s office.',
  })
  awaitingReview?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the unit’s name, or of the officer’s.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class LiaisonRegistrationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => LiaisonStatusEnum, { nullable: true })
  status?: LiaisonStatus | null;

  @Field(() => DayScalar, { nullable: true, description: 'Those that were in force on that day.' })
  onDay?: string | null;
}
