import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { Score } from './score.entity.ts';
import type { ScoreBasisRow } from './score-basis.queries.ts';
import { basisOfScore } from './scoring.loaders.ts';

@ObjectType({
  description:
    'What pieces about one point of the plan gave to a score; of those about several it counts on each.',
  simpleResolvers: true,
})
class ScoreBasis implements ScoreBasisRow {
  scoreId!: string;

  workItemId!: string | null;

  @Field(() => Int, { description: 'Pieces with a line.' })
  pieces!: number;

  @Field(() => Int, { description: 'Adoptions that counted.' })
  adoptions!: number;

  @Field(() => Int, { description: 'Instructions that counted.' })
  instructions!: number;

  @Field(() => Float, {
    description: 'What all lines of these pieces come to, what was taken away included.',
  })
  points!: number;
}

@Resolver(() => ScoreBasis)
export class ScoreBasisResolver {
  @FieldResolver(() => WorkItem, {
    nullable: true,
    description: 'Null for pieces that are tied to no point.',
  })
  @Edge('within scope')
  workItem(@Root() row: ScoreBasis, @Ctx() context: Context): Loaded<WorkItem> {
    return row.workItemId === null ? null : workItemOf(context).load(row.workItemId);
  }
}

@Resolver(() => Score)
export class BasedScoreResolver {
  @FieldResolver(() => [ScoreBasis], {
    description:
      'The points of the plan that it rests on, those that gave most first; what is tied to none is the last.',
  })
  @Edge('as its parent')
  basis(@Root() row: Score, @Ctx() context: Context): Promise<ScoreBasisRow[]> {
    return basisOfScore(context).load(row.id);
  }
}
