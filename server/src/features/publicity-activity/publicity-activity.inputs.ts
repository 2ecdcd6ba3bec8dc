import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';

@InputType()
export class PublicityActivityFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or theme.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class CreatePublicityActivityInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  theme?: string | null;

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { description: 'Not before startsOn.' })
  endsOn!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about, 1 to 83 or so.' })
  @Many(200)
  workItemIds!: string[];
}
