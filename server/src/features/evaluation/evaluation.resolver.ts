import type { Light } from '@duban/schema/vocabulary/assignment';
import type { EvaluationAction } from '@duban/schema/vocabulary/evaluation';
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
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { LightEnum } from '../assignment/assignment-enums.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { answerObjection, objectToEvaluation } from './commands/objection.ts';
import { Evaluation, EvaluationActionEnum, EvaluationEntry } from './evaluation.entity.ts';
import {
  AnswerObjectionInput,
  EvaluationEntryFilter,
  EvaluationFilter,
  ObjectToEvaluationInput,
} from './evaluation.inputs.ts';
import { editionsOfResult, evaluationOf, schemeOf } from './evaluation.loaders.ts';
import { availableActions, lightOfObjection } from './evaluation.policy.ts';
import { entriesPage, evaluationsPage } from './evaluation.queries.ts';
import { EvaluationScheme } from './evaluation-scheme.entity.ts';

@ObjectType({ simpleResolvers: true })
class EvaluationPage extends PageOf(Evaluation) {}

@ObjectType({ simpleResolvers: true })
class EvaluationEntryPage extends PageOf(EvaluationEntry) {}

@ObjectType({ simpleResolvers: true })
class EvaluationResult {
  @Field(() => Evaluation)
  evaluation!: Evaluation;
}

@ObjectType({ description: '异议 of the organization, and its answer.', simpleResolvers: true })
class EvaluationObjection {
  @Field(() => String)
  reasons!: string;

  @Field(() => MomentScalar)
  objectedAt!: string;

  @Field(() => Person, { nullable: true })
  objector!: Person | null;

  @Field(() => DayScalar)
  answerDueOn!: string;

  @Field(() => LightEnum, { description: 'Of the answering office.' })
  light!: Light;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => MomentScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => Person, { nullable: true })
  answerer!: Person | null;
}

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => Evaluation, { nullable: true })
  @Allow(business)
  evaluation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Evaluation | null> {
    return evaluationOf(context).load(id);
  }

  @Query(() => EvaluationPage, { description: 'By year, the latest first, by level and rank.' })
  @Allow(business)
  evaluations(
    @Ctx() context: Context,
    @Arg('filter', () => EvaluationFilter, { nullable: true }) filter: EvaluationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Evaluation>> {
    return evaluationsPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => EvaluationEntryPage, { description: 'The ledger: by criterion, then by day.' })
  @Allow(business)
  evaluationEntries(
    @Ctx() context: Context,
    @Arg('filter', () => EvaluationEntryFilter, { nullable: true }) filter: EvaluationEntryFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<EvaluationEntry>> {
    return entriesPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => EvaluationResult, {
    description: 'Once, by a leader of the organization, until the thirtieth day after publication.',
  })
  @Allow(anyRole('LEADER'))
  async objectToEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => ObjectToEvaluationInput) input: ObjectToEvaluationInput,
  ): Promise<EvaluationResult> {
    return { evaluation: await objectToEvaluation(context, input) };
  }

  @Mutation(() => EvaluationResult, {
    description:
      'By a leader of the office who did not publish it; upheld, it answers with the corrected result.',
  })
  @Allow(anyRole('LEADER'))
  async answerObjection(
    @Ctx() context: Context,
    @Arg('input', () => AnswerObjectionInput) input: AnswerObjectionInput,
  ): Promise<EvaluationResult> {
    return { evaluation: await answerObjection(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: Evaluation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => EvaluationScheme)
  @Edge('within scope')
  scheme(@Root() row: Evaluation, @Ctx() context: Context): Promise<EvaluationScheme | null> {
    return schemeOf(context).load(row.schemeId);
  }

  @FieldResolver(() => [Evaluation], { description: 'All editions, itself included, the newest first.' })
  @Edge('within scope')
  editions(@Root() row: Evaluation, @Ctx() context: Context): Promise<Evaluation[]> {
    return editionsOfResult(context).load(row);
  }

  @FieldResolver(() => EvaluationObjection, { nullable: true })
  @Edge('as its parent')
  async objection(@Root() row: Evaluation, @Ctx() context: Context): Promise<EvaluationObjection | null> {
    const { objection: reasons, objectedAt, answerDueOn, answer, answeredAt } = row;
    if (reasons === null || objectedAt === null || answerDueOn === null) return null;
    const person = (id: string | null) => (id === null ? null : personOf(context).load(id));
    const [objector, answerer] = await Promise.all([person(row.objectorId), person(row.answererId)]);
    const light = lightOfObjection(row, context.clock.today());
    return { reasons, objectedAt, answerDueOn, answer, answeredAt, objector, answerer, light };
  }

  @FieldResolver(() => [EvaluationActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Evaluation, @Ctx() context: Context): EvaluationAction[] {
    return availableActions(signedIn(context).viewer, row, context.clock.today());
  }
}

@Resolver(() => EvaluationEntry)
export class EvaluationEntryResolver {
  @FieldResolver(() => WorkItem, { nullable: true })
  @Edge('name only')
  workItem(@Root() row: EvaluationEntry, @Ctx() context: Context): Loaded<WorkItem> {
    return row.workItemId === null ? null : workItemOf(context).load(row.workItemId);
  }
}
