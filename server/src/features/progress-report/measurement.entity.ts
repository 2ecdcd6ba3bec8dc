import { Field, Float, ObjectType } from 'type-graphql';
import { Target } from '../work-plan/work-item.entity.ts';

@ObjectType({ description: 'A value reached, in the target’s unit.', simpleResolvers: true })
export class Measurement {
  @Field(() => Target)
  target!: Target;

  @Field(() => Float)
  value!: number;
}
