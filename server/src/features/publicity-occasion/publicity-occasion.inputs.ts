import { occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, OptionalText, Text } from '../../kernel/validation.ts';

const { firstYear, lastYear } = occasionLimits;

@InputType()
export class CreatePublicityOccasionInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  basis?: string | null;

  @Field(() => Int, { description: '1 to 12' })
  @Between(1, 12)
  startMonth!: number;

  @Field(() => Int)
  @Between(1, 31)
  startDay!: number;

  @Field(() => Int, { description: '1 to 12' })
  @Between(1, 12)
  endMonth!: number;

  @Field(() => Int, { description: 'In the same year, not before the start.' })
  @Between(1, 31)
  endDay!: number;

  @Field(() => Int)
  @Between(firstYear, lastYear)
  firstYear!: number;

  @Field(() => Int, { nullable: true, description: 'Not before firstYear; null while it goes on.' })
  @Between(firstYear, lastYear)
  lastYear?: number | null;
}

@InputType()
export class UpdatePublicityOccasionInput extends CreatePublicityOccasionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SetOccasionYearInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'One of the years that have it.' })
  @Between(firstYear, lastYear)
  year!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  theme?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'A day of that year; null: as the rule says.' })
  startsOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Together with startsOn, and not before it.' })
  endsOn?: string | null;
}
