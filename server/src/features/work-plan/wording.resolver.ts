import type { Comparator } from '@duban/schema/vocabulary/work-plan';
import { Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Edge } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import type { Wording } from './revision/wording.ts';
import { ComparatorEnum } from './work-plan.entity.ts';

@ObjectType('WordedTarget', { description: 'A figure as a notice sets it.', simpleResolvers: true })
export class WordedTargetType {
  @Field(() => String)
  name!: string;

  @Field(() => ComparatorEnum)
  comparator!: Comparator;

  @Field(() => Float)
  value!: number;

  @Field(() => String)
  unit!: string;
}

@ObjectType('PointWording', { description: 'What a notice says of one point.', simpleResolvers: true })
export class WordingType {
  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: 'The section’s title.' })
  section!: string;

  @Field(() => Int)
  sectionOrdinal!: number;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String)
  requirement!: string;

  @Field(() => [WordedTargetType])
  targets!: WordedTargetType[];

  @Field(() => [String])
  pilotPlaces!: string[];

  @Field(() => String, { nullable: true })
  dueText!: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: string | null;
}

@ObjectType('TargetChange', {
  description: 'A figure that was changed, added or withdrawn.',
  simpleResolvers: true,
})
export class TargetChangeType {
  @Field(() => WordedTargetType, { nullable: true })
  before!: WordedTargetType | null;

  @Field(() => WordedTargetType, { nullable: true })
  after!: WordedTargetType | null;
}

@Resolver(() => WordingType)
export class WordingResolver {
  @FieldResolver(() => [String], { description: 'The units that it names, the leads first.' })
  @Edge('as its parent')
  responsible(@Root() row: Wording): string[] {
    const named = (role: string) => row.responsible.filter((unit) => unit.role === role);
    return [...named('LEAD'), ...named('SUPPORT')].map(({ name }) => name);
  }
}
