import type { OrganizationKind, OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { divisionCodePattern } from '@duban/schema/vocabulary/organization';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { OrganizationKindEnum, OrganizationLevelEnum } from './organization.entity.ts';

@InputType()
export class OrganizationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => OrganizationLevelEnum, { nullable: true })
  level?: OrganizationLevel | null;

  @Field(() => OrganizationKindEnum, { nullable: true })
  kind?: OrganizationKind | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or short name, or the beginning of the division code.',
  })
  @OptionalText(textLimits.line)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: also those that exist no more.' })
  withAbolished?: boolean | null;
}

@InputType()
export class CreateOrganizationInput {
  @Field(() => ID)
  parentId!: string;

  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  shortName!: string;

  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => OrganizationKindEnum)
  kind!: OrganizationKind;

  @Field(() => String, { nullable: true })
  @Pattern(divisionCodePattern)
  divisionCode?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(20)
  documentPrefix?: string | null;
}

@InputType()
export class UpdateOrganizationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  shortName!: string;

  @Field(() => String, { nullable: true })
  @Pattern(divisionCodePattern)
  divisionCode?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(20)
  documentPrefix?: string | null;
}

@InputType()
export class AbolishOrganizationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DayScalar, { description: 'Its last day, today or later.' })
  validTo!: string;
}
