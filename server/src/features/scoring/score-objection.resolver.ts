import type { ScoreObjectionAction } from '@duban/schema/vocabulary/scoring';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionOf } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { nameJointAuthors, recordPublicityFault } from './commands/events.ts';
import { answerScoreObjection, objectToScore } from './commands/objection.ts';
import { PublicityFault } from './publicity-fault.entity.ts';
import { ScoreObjection, ScoreObjectionActionEnum } from './score-objection.entity.ts';
import {
  AnswerScoreObjectionInput,
  NameJointAuthorsInput,
  ObjectToScoreInput,
  PublicityFaultFilter,
  RecordPublicityFaultInput,
  ScoreObjectionFilter,
} from './scoring.inputs.ts';
import { jointAuthorIdsOf, scoreObjectionOf } from './scoring.loaders.ts';
import { availableObjectionActions } from './scoring.policy.ts';
import { faultsPage, objectionsPage } from './scoring.queries.ts';

@ObjectType({ simpleResolvers: true })
class ScoreObjectionPage extends PageOf(ScoreObjection) {}

@ObjectType({ simpleResolvers: true })
class ScoreObjectionResult {
  @Field(() => ScoreObjection)
  scoreObjection!: ScoreObjection;
}

@ObjectType({ simpleResolvers: true })
class PublicityFaultPage extends PageOf(PublicityFault) {}

@ObjectType({ simpleResolvers: true })
class PublicityFaultResult {
  @Field(() => PublicityFault)
  publicityFault!: PublicityFault;
}

@ObjectType({ simpleResolvers: true })
class JointAuthorsResult {
  @Field(() => Submission)
  submission!: Submission;
}

@Resolver(() => ScoreObjection)
export class ScoreObjectionResolver {
  @Query(() => ScoreObjection, { nullable: true })
  @Allow(business)
  scoreObjection(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ScoreObjection | null> {
    return scoreObjectionOf(context).load(id);
  }

  @Query(() => ScoreObjectionPage, { description: 'The latest first.' })
  @Allow(business)
  scoreObjections(
    @Ctx() context: Context,
    @Arg('filter', () => ScoreObjectionFilter, { nullable: true }) filter: ScoreObjectionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ScoreObjection>> {
    return objectionsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ScoreObjectionResult, {
    description: 'Once against a line, by the organization that it scores.',
  })
  @Allow(anyRole('LEADER', 'LIAISON'))
  async objectToScore(
    @Ctx() context: Context,
    @Arg('input', () => ObjectToScoreInput) input: ObjectToScoreInput,
  ): Promise<ScoreObjectionResult> {
    return { scoreObjection: await objectToScore(context, input) };
  }

  @Mutation(() => ScoreObjectionResult, {
    description: 'By a leader of the province; upheld, a line of its own corrects the year.',
  })
  @Allow(anyRole('LEADER'))
  async answerScoreObjection(
    @Ctx() context: Context,
    @Arg('input', () => AnswerScoreObjectionInput) input: AnswerScoreObjectionInput,
  ): Promise<ScoreObjectionResult> {
    return { scoreObjection: await answerScoreObjection(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: ScoreObjection, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  objector(@Root() row: ScoreObjection, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.objectorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  answerer(@Root() row: ScoreObjection, @Ctx() context: Context): Loaded<Person> {
    return row.answererId === null ? null : personOf(context).load(row.answererId);
  }

  @FieldResolver(() => [ScoreObjectionActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ScoreObjection, @Ctx() context: Context): ScoreObjectionAction[] {
    return availableObjectionActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => PublicityFault)
export class PublicityFaultResolver {
  @Query(() => PublicityFaultPage, { description: 'The latest first.' })
  @Allow(business)
  publicityFaults(
    @Ctx() context: Context,
    @Arg('filter', () => PublicityFaultFilter, { nullable: true }) filter: PublicityFaultFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<PublicityFault>> {
    return faultsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => PublicityFaultResult, { description: 'By an editor above; FALSE names its piece.' })
  @Allow(anyRole('EDITOR'))
  async recordPublicityFault(
    @Ctx() context: Context,
    @Arg('input', () => RecordPublicityFaultInput) input: RecordPublicityFaultInput,
  ): Promise<PublicityFaultResult> {
    return { publicityFault: await recordPublicityFault(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: PublicityFault, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Submission, { nullable: true })
  @Edge('within scope')
  submission(@Root() row: PublicityFault, @Ctx() context: Context): Promise<Submission | null> | null {
    return row.submissionId === null ? null : submissionOf(context).load(row.submissionId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  recordedBy(@Root() row: PublicityFault, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }
}

@Resolver(() => Submission)
export class JointAuthorsResolver {
  @Mutation(() => JointAuthorsResult, { description: '联合报送: who wrote it with the first author.' })
  @Allow(anyRole('EDITOR', 'LIAISON'))
  async nameJointAuthors(
    @Ctx() context: Context,
    @Arg('input', () => NameJointAuthorsInput) input: NameJointAuthorsInput,
  ): Promise<JointAuthorsResult> {
    return { submission: await nameJointAuthors(context, input) };
  }

  @FieldResolver(() => [Organization], { description: 'Beside the organization that sent it up.' })
  @Edge('name only')
  async jointAuthors(@Root() row: Submission, @Ctx() context: Context): Promise<Organization[]> {
    const ids = await jointAuthorIdsOf(context).load(row.id);
    return Promise.all(ids.map((id) => requiredOrganization(context, id)));
  }
}
