import type { SchemeAction } from '@duban/schema/vocabulary/evaluation';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
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
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { computeEvaluations, publishEvaluations } from './commands/results.ts';
import {
  closeEvaluationScheme,
  createEvaluationScheme,
  enactEvaluationScheme,
  returnEvaluationScheme,
  updateEvaluationScheme,
  withdrawEvaluationScheme,
} from './commands/scheme.ts';
import type { WhatIfRow } from './computation.queries.ts';
import { EvaluationPart } from './evaluation.entity.ts';
import {
  CloseEvaluationSchemeInput,
  ComputeEvaluationsInput,
  CreateEvaluationSchemeInput,
  EnactEvaluationSchemeInput,
  EvaluationSchemeFilter,
  PublishEvaluationsInput,
  ReturnEvaluationSchemeInput,
  UpdateEvaluationSchemeInput,
  WithdrawEvaluationSchemeInput,
} from './evaluation.inputs.ts';
import { blockerOfScheme, schemeOf } from './evaluation.loaders.ts';
import { availableSchemeActions } from './evaluation.policy.ts';
import { schemesPage } from './evaluation.queries.ts';
import { EvaluationScheme, SchemeActionEnum } from './evaluation-scheme.entity.ts';
import { tryScheme } from './what-if.queries.ts';

@ObjectType({ simpleResolvers: true })
class EvaluationSchemePage extends PageOf(EvaluationScheme) {}

@ObjectType({ simpleResolvers: true })
class EvaluationSchemeResult {
  @Field(() => EvaluationScheme)
  evaluationScheme!: EvaluationScheme;
}

@ObjectType({
  description: 'What a scheme would have given an organization, beside what it was given.',
  simpleResolvers: true,
})
export class EvaluationWhatIf {
  organizationId!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Int)
  rank!: number;

  @Field(() => [EvaluationPart])
  parts!: EvaluationPart[];

  @Field(() => Float, { nullable: true, description: 'Null where that year had no result.' })
  formerPoints!: number | null;

  @Field(() => Int, { nullable: true })
  formerRank!: number | null;
}

const result = async (scheme: Promise<EvaluationScheme>): Promise<EvaluationSchemeResult> => ({
  evaluationScheme: await scheme,
});

@Resolver(() => EvaluationScheme)
export class EvaluationSchemeResolver {
  @Query(() => EvaluationScheme, { nullable: true })
  @Allow(business)
  evaluationScheme(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<EvaluationScheme | null> {
    return schemeOf(context).load(id);
  }

  @Query(() => EvaluationSchemePage, { description: 'By year, the latest first.' })
  @Allow(business)
  evaluationSchemes(
    @Ctx() context: Context,
    @Arg('filter', () => EvaluationSchemeFilter, { nullable: true }) filter: EvaluationSchemeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<EvaluationScheme>> {
    return schemesPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => [EvaluationWhatIf], {
    description:
      'A scheme over a year’s data, by rank; nothing is stored. The year before the scheme’s unless told.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  evaluationWhatIf(
    @Ctx() context: Context,
    @Arg('schemeId', () => ID) schemeId: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ): Promise<WhatIfRow[]> {
    return tryScheme(signedIn(context), schemeId, year);
  }

  @Mutation(() => EvaluationSchemeResult, { description: 'A draft of the province’s.' })
  @Allow(anyRole('SUPERVISOR'))
  createEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => CreateEvaluationSchemeInput) input: CreateEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(createEvaluationScheme(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'Not once it is in force; what was returned waits for a leader again.',
  })
  @Allow(anyRole('SUPERVISOR'))
  updateEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => UpdateEvaluationSchemeInput) input: UpdateEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(updateEvaluationScheme(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'By a leader who wrote none of it; one at a time for a year and level.',
  })
  @Allow(anyRole('LEADER'))
  enactEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => EnactEvaluationSchemeInput) input: EnactEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(enactEvaluationScheme(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'By whoever may put it in force; the office edits it.',
  })
  @Allow(anyRole('LEADER'))
  returnEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => ReturnEvaluationSchemeInput) input: ReturnEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(returnEvaluationScheme(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('SUPERVISOR'))
  withdrawEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawEvaluationSchemeInput) input: WithdrawEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(withdrawEvaluationScheme(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'Results of all organizations of the level, in the place of earlier ones not yet published.',
  })
  @Allow(anyRole('SUPERVISOR'))
  computeEvaluations(
    @Ctx() context: Context,
    @Arg('input', () => ComputeEvaluationsInput) input: ComputeEvaluationsInput,
  ): Promise<EvaluationSchemeResult> {
    return result(computeEvaluations(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, {
    description: 'As computed; from now on organizations see their own.',
  })
  @Allow(anyRole('LEADER'))
  publishEvaluations(
    @Ctx() context: Context,
    @Arg('input', () => PublishEvaluationsInput) input: PublishEvaluationsInput,
  ): Promise<EvaluationSchemeResult> {
    return result(publishEvaluations(context, input));
  }

  @Mutation(() => EvaluationSchemeResult, { description: 'Once every objection is answered.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  closeEvaluationScheme(
    @Ctx() context: Context,
    @Arg('input', () => CloseEvaluationSchemeInput) input: CloseEvaluationSchemeInput,
  ): Promise<EvaluationSchemeResult> {
    return result(closeEvaluationScheme(context, input));
  }

  @FieldResolver(() => Organization, { description: 'The office that drew it up.' })
  @Edge('name only')
  organization(@Root() row: EvaluationScheme, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: EvaluationScheme, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who put it in force.' })
  @Edge('name only')
  enacter(@Root() row: EvaluationScheme, @Ctx() context: Context): Loaded<Person> {
    return row.enacterId === null ? null : personOf(context).load(row.enacterId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who returned it.' })
  @Edge('name only')
  returner(@Root() row: EvaluationScheme, @Ctx() context: Context): Loaded<Person> {
    return row.returnerId === null ? null : personOf(context).load(row.returnerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: EvaluationScheme, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => EvaluationScheme, {
    nullable: true,
    description:
      'Of a draft: the scheme that is in force or published for its year and level, so that it cannot be put in force.',
  })
  @Edge('within scope')
  blockedBy(@Root() row: EvaluationScheme, @Ctx() context: Context): Loaded<EvaluationScheme> {
    return blockerOfScheme(context).load(row.id);
  }

  @FieldResolver(() => [SchemeActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: EvaluationScheme, @Ctx() context: Context): SchemeAction[] {
    return availableSchemeActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => EvaluationWhatIf)
export class EvaluationWhatIfResolver {
  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: WhatIfRow, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}
