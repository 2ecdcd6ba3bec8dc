import { anyPhonePattern } from '@duban/schema/vocabulary/phone';
import type { LeadingGroupPostName, SubjectAreaKind } from '@duban/schema/vocabulary/press-office';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Pattern, Text } from '../../kernel/validation.ts';
import { LeadingGroupPostEnum, SubjectAreaKindEnum } from './press-office.entity.ts';

@InputType()
abstract class DatedFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this bureau.' })
  organizationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: of the bureau that the viewer works in or for.',
  })
  ownBureau?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'Those that hold on that day.' })
  on?: string | null;
}

@InputType()
export class LeadingGroupPostFilter extends DatedFilter {}

@InputType()
export class SpokespersonFilter extends DatedFilter {}

@InputType()
export class SubjectAreaFilter extends DatedFilter {
  @Field(() => SubjectAreaKindEnum, { nullable: true })
  kind?: SubjectAreaKind | null;
}

@InputType()
abstract class DatedInput {
  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Not before startsOn.' })
  endsOn?: string | null;
}

@InputType()
export class CreateLeadingGroupPostInput extends DatedInput {
  @Field(() => LeadingGroupPostEnum, { description: 'One HEAD on each day.' })
  post!: LeadingGroupPostName;

  @Field(() => String, { description: 'Nobody stands in the group twice on a day.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.line)
  duty!: string;
}

@InputType()
export class UpdateLeadingGroupPostInput extends CreateLeadingGroupPostInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreateSpokespersonInput extends DatedInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String, { description: 'An office or mobile number.' })
  @Pattern(anyPhonePattern, 'phone')
  phone!: string;
}

@InputType()
export class UpdateSpokespersonInput extends CreateSpokespersonInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreateSubjectAreaInput extends DatedInput {
  @Field(() => SubjectAreaKindEnum)
  kind!: SubjectAreaKind;

  @Field(() => String, { description: 'One of a name on each day.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  description!: string;

  @Field(() => Int)
  @Between(1, 999)
  position!: number;
}

@InputType()
export class UpdateSubjectAreaInput extends CreateSubjectAreaInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AdoptSubjectAreasInput {
  @Field(() => DayScalar, { description: 'Their first day.' })
  startsOn!: string;
}
