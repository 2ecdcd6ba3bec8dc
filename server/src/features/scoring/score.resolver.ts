import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionOf } from '../submission/submission.loaders.ts';
import { computeScores } from './commands/scores.ts';
import { Score, ScoreEntry, ScoreYear } from './score.entity.ts';
import { ScoreObjection } from './score-objection.entity.ts';
import { ComputeScoresInput, ScoreEntryFilter, ScoreFilter } from './scoring.inputs.ts';
import { objectionOfEntry, scoreOf, scoringSchemeOf } from './scoring.loaders.ts';
import { canObject } from './scoring.policy.ts';
import { entriesPage, scoresPage, scoreYearOf } from './scoring.queries.ts';
import { ScoringScheme } from './scoring-scheme.entity.ts';

@ObjectType({ simpleResolvers: true })
class ScorePage extends PageOf(Score) {}

@ObjectType({ simpleResolvers: true })
class ScoreEntryPage extends PageOf(ScoreEntry) {}

@ObjectType({ simpleResolvers: true })
class ScoreYearResult {
  @Field(() => ScoreYear)
  scoreYear!: ScoreYear;
}

@Resolver(() => Score)
export class ScoreResolver {
  @Query(() => Score, { nullable: true })
  @Allow(business)
  score(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Score | null> {
    return scoreOf(context).load(id);
  }

  @Query(() => ScorePage, {
    description: 'By year, the latest first, by level and rank.',
  })
  @Allow(business)
  scores(
    @Ctx() context: Context,
    @Arg('filter', () => ScoreFilter, { nullable: true }) filter: ScoreFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Score>> {
    return scoresPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => ScoreEntryPage, { description: 'The ledger of an organization’s year, by day.' })
  @Allow(business)
  scoreEntries(
    @Ctx() context: Context,
    @Arg('filter', () => ScoreEntryFilter) filter: ScoreEntryFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ScoreEntry>> {
    return entriesPage(signedIn(context), filter, page);
  }

  @Query(() => ScoreYear, { nullable: true, description: 'Null where the year was not scored yet.' })
  @Allow(business)
  scoreYear(@Ctx() context: Context, @Arg('year', () => Int) year: number): Promise<ScoreYear | null> {
    return scoreYearOf(signedIn(context), year);
  }

  @Mutation(() => ScoreYearResult, {
    description: 'Scores a year anew until today or its last day: the same events give the same lines.',
  })
  @Allow(anyRole('EDITOR'))
  async computeScores(
    @Ctx() context: Context,
    @Arg('input', () => ComputeScoresInput) input: ComputeScoresInput,
  ): Promise<ScoreYearResult> {
    return { scoreYear: await computeScores(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: Score, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, {
    description: 'On whose board it is ranked: the city’s for its own departments, else the province’s.',
  })
  @Edge('name only')
  office(@Root() row: Score, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }
}

@Resolver(() => ScoreEntry)
export class ScoreEntryResolver {
  @FieldResolver(() => ScoringScheme, { nullable: true })
  @Edge('within scope')
  scheme(@Root() row: ScoreEntry, @Ctx() context: Context): Promise<ScoringScheme | null> | null {
    return row.schemeId === null ? null : scoringSchemeOf(context).load(row.schemeId);
  }

  @FieldResolver(() => Submission, {
    nullable: true,
    description: 'Null also where the viewer may not see it: a joint author’s line is of another’s piece.',
  })
  @Edge('within scope')
  submission(@Root() row: ScoreEntry, @Ctx() context: Context): Promise<Submission | null> | null {
    return row.submissionId === null ? null : submissionOf(context).load(row.submissionId);
  }

  @FieldResolver(() => ScoreObjection, { nullable: true })
  @Edge('within scope')
  objection(@Root() row: ScoreEntry, @Ctx() context: Context): Promise<ScoreObjection | null> {
    return objectionOfEntry(context).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may object to it, unless that was done.' })
  @Edge('as its parent')
  mayObject(@Root() row: ScoreEntry, @Ctx() context: Context): boolean {
    return canObject(signedIn(context).viewer, row);
  }
}
