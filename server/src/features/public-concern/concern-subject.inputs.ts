import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Many, Text } from '../../kernel/validation.ts';

@InputType()
export class ConcernSubjectFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those under which new concerns are recorded.' })
  active?: boolean | null;
}

@InputType()
export class CreateConcernSubjectInput {
  @Field(() => String, { description: 'One subject of a province has it.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => Int, { description: '1 to 90 working days.' })
  @Between(1, 90)
  ordinaryDays!: number;

  @Field(() => Int, { description: 'No more than ordinaryDays.' })
  @Between(1, 90)
  seriousDays!: number;

  @Field(() => Int, { description: 'No more than seriousDays.' })
  @Between(1, 90)
  majorDays!: number;

  @Field(() => Int, { description: '0 to 1000' })
  @Between(0, 1000)
  sortOrder!: number;
}

@InputType()
export class UpdateConcernSubjectInput extends CreateConcernSubjectInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  active!: boolean;
}
