import {
  annualTargetLimits,
  type TargetProgress,
  targetProgresses,
} from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { Between, Many, OptionalText, Text } from '../../kernel/validation.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';

export const TargetProgressEnum = enumOf(targetProgresses);
registerEnumType(TargetProgressEnum, {
  name: 'TargetProgress',
  description:
    'ON_PACE: at least the part of the target that is the part of the year until the last day counted.',
});

const { firstYear, lastYear, points, ordinals, members } = annualTargetLimits;

@InputType()
export class UnitClassFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Classes of this office.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;
}

@InputType()
export class AnnualTargetFilter {
  @Field(() => ID, { nullable: true, description: 'Targets that this office set.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Targets of this class.' })
  unitClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Targets of this unit’s own.' })
  organizationId?: string | null;
}

@InputType()
export class TargetStandingFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Whose board: bureaus below it and its own departments. That on which the viewer stands unless told: the city’s for its departments, else the province’s.',
  })
  officeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'This one unless told.' })
  @Between(firstYear, lastYear)
  year?: number | null;

  @Field(() => ID, { nullable: true })
  unitClassId?: string | null;

  @Field(() => OrganizationLevelEnum, { nullable: true })
  level?: OrganizationLevel | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => TargetProgressEnum, { nullable: true })
  progress?: TargetProgress | null;
}

@InputType()
export class CreateUnitClassInput {
  @Field(() => Int)
  @Between(firstYear, lastYear)
  year!: number;

  @Field(() => Int, { description: '1 is the highest class; no two of an office and year share one.' })
  @Between(1, ordinals)
  ordinal!: number;

  @Field(() => String, { description: 'No two of an office and year share one.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => Float, { description: 'What each of its units is to reach, 0.01 to 10,000.' })
  @Between(0.01, points)
  points!: number;

  @Field(() => [ID], {
    description: 'Units below the office that are scored, and in no other class of its year.',
  })
  @Many(members, 0)
  organizationIds!: string[];
}

@InputType()
export class UpdateUnitClassInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  @Between(1, ordinals)
  ordinal!: number;

  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => Float)
  @Between(0.01, points)
  points!: number;

  @Field(() => [ID], { description: 'All of its units, in the place of those that it had.' })
  @Many(members, 0)
  organizationIds!: string[];

  @Field(() => String, { nullable: true, description: 'Needed where the target or the units change.' })
  @OptionalText(textLimits.comment)
  reason?: string | null;
}

@InputType()
export class CopyUnitClassesInput {
  @Field(() => Int)
  @Between(firstYear, lastYear)
  fromYear!: number;

  @Field(() => Int, { description: 'A year without classes.' })
  @Between(firstYear, lastYear)
  toYear!: number;
}

@InputType()
export class SetAnnualTargetInput {
  @Field(() => ID, { description: 'A unit below the office that is scored.' })
  organizationId!: string;

  @Field(() => Int)
  @Between(firstYear, lastYear)
  year!: number;

  @Field(() => Int, { description: 'Of the unit’s own target that it replaces; 0 where it has none.' })
  @Between(0, 1000)
  revision!: number;

  @Field(() => Float, {
    nullable: true,
    description: '0.01 to 10,000; null takes the unit’s own target back.',
  })
  @Between(0.01, points)
  points?: number | null;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}
