import type { ConcernDimension } from '@duban/schema/vocabulary/public-concern';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { ConcernAnalysisFilter } from './concern-analysis.inputs.ts';
import { concernAnalysis } from './concern-analysis.queries.ts';
import { PublicConcern } from './public-concern.entity.ts';
import { concernsOfAssignment, concernsOfOrder } from './public-concern.loaders.ts';
import { ConcernDimensionEnum } from './public-concern-enums.entity.ts';

@ObjectType({ description: 'From one day to another, both included.', simpleResolvers: true })
class ConcernSpan {
  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;
}

@ObjectType({ simpleResolvers: true })
class ConcernLine {
  @Field(() => String, { description: 'The subject’s, organization’s id or the source; empty for all.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Null for all, and for sources.' })
  name!: string | null;

  @Field(() => Int, { description: 'Repeats included.' })
  raised!: number;

  @Field(() => Int, { description: 'Of them merged into an earlier one.' })
  repeats!: number;

  @Field(() => Int, { description: 'Whose answer was accepted.' })
  settled!: number;

  @Field(() => Int, { description: 'Not answered by their due day, as of today.' })
  overdue!: number;

  @Field(() => Int)
  satisfied!: number;

  @Field(() => Int)
  unsatisfied!: number;

  @Field(() => Int, { description: 'From which a task followed.' })
  followed!: number;

  @Field(() => Int, { description: '环比: raised in previousSpan.' })
  previous!: number;

  @Field(() => Int, { description: '同比: raised in lastYearSpan.' })
  lastYear!: number;

  @Field(() => [Int], { description: 'Raised in each of the periods.' })
  counts!: number[];
}

@ObjectType({
  description: '群众反映分析, by what they are about and when they were raised.',
  simpleResolvers: true,
})
class ConcernAnalysis {
  @Field(() => ConcernSpan, { description: 'Whole months before whole months, else as many days.' })
  previousSpan!: ConcernSpan;

  @Field(() => ConcernSpan)
  lastYearSpan!: ConcernSpan;

  @Field(() => [ConcernSpan])
  periods!: ConcernSpan[];

  @Field(() => ConcernLine)
  total!: ConcernLine;

  @Field(() => [ConcernLine], { description: 'The most raised first.' })
  lines!: ConcernLine[];
}

@Resolver()
export class ConcernAnalysisResolver {
  @Query(() => ConcernAnalysis)
  @Allow(business)
  concernAnalysis(
    @Ctx() context: Context,
    @Arg('filter', () => ConcernAnalysisFilter) filter: ConcernAnalysisFilter,
    @Arg('by', () => ConcernDimensionEnum) by: ConcernDimension,
  ): Promise<ConcernAnalysis> {
    return concernAnalysis(signedIn(context), filter, by);
  }
}

@Resolver(() => Assignment)
export class AssignmentConcernsResolver {
  @FieldResolver(() => [PublicConcern], { description: '群众反映 that it follows from.' })
  @Edge('within scope')
  publicConcerns(@Root() row: Assignment, @Ctx() context: Context): Promise<PublicConcern[]> {
    return concernsOfAssignment(context).load(row.id);
  }
}

@Resolver(() => SupervisionOrder)
export class OrderConcernsResolver {
  @FieldResolver(() => [PublicConcern], { description: '群众反映 that it follows from.' })
  @Edge('within scope')
  publicConcerns(@Root() row: SupervisionOrder, @Ctx() context: Context): Promise<PublicConcern[]> {
    return concernsOfOrder(context).load(row.id);
  }
}
