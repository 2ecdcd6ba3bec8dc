import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business } from '../../kernel/guards.ts';
import { Organization } from '../organization/organization.entity.ts';
import { WorkPlanSection } from '../work-plan/work-item.entity.ts';
import { completionMatrix, type Matrix, type MatrixCell } from './completion-matrix.queries.ts';

@ObjectType({
  description: 'One section in one organization’s branch; a cell without assignments is left out.',
  simpleResolvers: true,
})
class CompletionCell implements MatrixCell {
  @Field(() => ID)
  sectionId!: string;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => Int, { description: 'Assignments.' })
  total!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int, { description: 'Past the due date and neither completed nor claimed in time.' })
  overdue!: number;

  @Field(() => Int, { description: 'red + yellow + green = total.' })
  red!: number;

  @Field(() => Int)
  yellow!: number;

  @Field(() => Int)
  green!: number;

  @Field(() => Int, { description: '0 to 100, the mean, rounded.' })
  percent!: number;
}

@ObjectType({ description: 'Section × organization.', simpleResolvers: true })
class CompletionMatrix implements Matrix {
  @Field(() => [WorkPlanSection])
  sections!: WorkPlanSection[];

  @Field(() => [Organization])
  organizations!: Organization[];

  @Field(() => [CompletionCell])
  cells!: MatrixCell[];
}

@Resolver()
export class CompletionMatrixResolver {
  @Query(() => CompletionMatrix, {
    description:
      'A city’s cell counts its whole branch. With parentId: that city’s own share and its counties.',
  })
  @Allow(business)
  completionMatrix(
    @Ctx() context: Context,
    @Arg('workPlanId', () => ID) workPlanId: string,
    @Arg('parentId', () => ID, { nullable: true }) parentId: string | null,
  ): Promise<Matrix> {
    return completionMatrix(signedIn(context), workPlanId, parentId ?? null);
  }
}
