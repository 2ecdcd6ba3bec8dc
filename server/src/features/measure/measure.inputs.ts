import type { Measure } from '@duban/schema/vocabulary/measure';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { MeasureEnum } from './item-measure.entity.ts';

@InputType()
export class MeasureRowFilter {
  @Field(() => ID, { description: 'A measure of a point.' })
  measureId!: string;

  @Field(() => ID, { nullable: true, description: 'As its figures were asked for.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One column of its figures.' })
  organizationId?: string | null;
}

@InputType()
export class BindMeasureInput {
  @Field(() => ID)
  workItemId!: string;

  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => DayScalar, { description: 'A day of the plan’s year: what is counted begins on it.' })
  startsOn!: string;

  @Field(() => ID, { nullable: true, description: 'The figure of the point whose value it is.' })
  targetId?: string | null;
}

@InputType()
export class EndMeasureInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DayScalar, { description: 'The last day on which it counts; not before its first.' })
  endsOn!: string;
}
