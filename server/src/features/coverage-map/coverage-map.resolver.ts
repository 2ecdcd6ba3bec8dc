import { type CoverageAxis, coverageAxes } from '@duban/schema/vocabulary/coverage-map';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { enumOf } from '../../kernel/enums.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Submission } from '../submission/submission.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { tieSubmission } from './coverage-map.commands.ts';
import { CoverageMapFilter, TieSubmissionInput } from './coverage-map.inputs.ts';
import { canTie } from './coverage-map.policy.ts';
import { type CoverageLine, type CoverageMapRow, coverageMap } from './coverage-map.queries.ts';

const CoverageAxisEnum = enumOf(coverageAxes);
registerEnumType(CoverageAxisEnum, {
  name: 'CoverageAxis',
  description:
    'MONTH: January to December of the plan’s year, and what falls outside it. CITY: organizations.',
});

@ObjectType({
  description: 'What the public was told about one point, a figure for each column.',
  simpleResolvers: true,
})
class CoverageMapLine implements CoverageLine {
  @Field(() => WorkItem, { nullable: true, description: 'Null for pieces that are tied to no point.' })
  workItem!: WorkItem | null;

  @Field(() => [Int], { description: 'Pieces, by when or from where they were sent up.' })
  pieces!: number[];

  @Field(() => [Int], {
    description: 'Adoptions, by the month in which a channel carried it, or by the piece’s organization.',
  })
  adoptions!: number[];

  @Field(() => Int, { description: 'Activities about it.' })
  activities!: number;
}

@ObjectType({ description: '宣传覆盖图, within what the viewer may see.', simpleResolvers: true })
class CoverageMap implements CoverageMapRow {
  @Field(() => CoverageAxisEnum)
  axis!: CoverageAxis;

  @Field(() => Int)
  year!: number;

  @Field(() => [Organization], {
    description:
      'Columns of CITY: the province itself and its branches, the bureaus of one branch, or the organization asked for; else none.',
  })
  organizations!: Organization[];

  @Field(() => [CoverageMapLine], { description: 'Every standing point, in the plan’s order.' })
  lines!: CoverageLine[];

  @Field(() => CoverageMapLine, { description: 'Pieces of the plan’s year that are tied to no point.' })
  untied!: CoverageLine;
}

@ObjectType({ simpleResolvers: true })
class TieSubmissionResult {
  @Field(() => Submission)
  submission!: Submission;
}

@Resolver()
export class CoverageMapResolver {
  @Query(() => CoverageMap)
  @Allow(business)
  coverageMap(
    @Ctx() context: Context,
    @Arg('axis', () => CoverageAxisEnum) axis: CoverageAxis,
    @Arg('filter', () => CoverageMapFilter) filter: CoverageMapFilter,
  ): Promise<CoverageMapRow> {
    return coverageMap(signedIn(context), axis, filter);
  }

  @Mutation(() => TieSubmissionResult, {
    description: '改挂要点: by an editor of the piece’s branch, whoever wrote it.',
  })
  @Allow(anyRole('EDITOR'))
  async tieSubmission(
    @Ctx() context: Context,
    @Arg('input', () => TieSubmissionInput) input: TieSubmissionInput,
  ): Promise<TieSubmissionResult> {
    return { submission: await tieSubmission(context, input) };
  }
}

@Resolver(() => Submission)
export class SubmissionTieResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may tie it to other points.' })
  @Edge('as its parent')
  mayTie(@Root() row: Submission, @Ctx() context: Context): boolean {
    return canTie(signedIn(context).viewer, row);
  }
}
