import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';

@InputType()
export class DemonstrationUnitFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Titles of this office.' })
  officeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Titles that this unit holds or held.' })
  organizationId?: string | null;
}

@InputType()
export class CreateDemonstrationUnitInput {
  @Field(() => String, { description: 'No two titles of an office share one.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  purpose?: string | null;
}

@InputType()
export class UpdateDemonstrationUnitInput extends CreateDemonstrationUnitInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class HandOverDemonstrationUnitInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { description: 'The next holder: a unit below the office that stands on that day.' })
  organizationId!: string;

  @Field(() => DayScalar, { description: 'Not in the future. The holder before ends the day before.' })
  startsOn!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  grounds!: string;

  @Field(() => ID, { nullable: true, description: 'A published award of that unit that it rests on.' })
  awardId?: string | null;
}

@InputType()
export class RecordDemonstrationTenureInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { description: 'Not in the future.' })
  endsOn!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  grounds!: string;
}

@InputType()
export class WithdrawDemonstrationUnitInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DayScalar, { description: 'The holder’s last day: from their first to today.' })
  endsOn!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}
