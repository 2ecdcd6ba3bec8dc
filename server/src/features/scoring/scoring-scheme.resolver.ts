import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ScoringSchemeAction } from '@duban/schema/vocabulary/scoring';
import { type ScoringTemplate, scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
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
import { Organization, OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import {
  createScoringScheme,
  enactScoringScheme,
  endScoringScheme,
  returnScoringScheme,
  updateScoringScheme,
  withdrawScoringScheme,
} from './commands/scheme.ts';
import {
  CreateScoringSchemeInput,
  EnactScoringSchemeInput,
  EndScoringSchemeInput,
  ReturnScoringSchemeInput,
  ScoringSchemeFilter,
  UpdateScoringSchemeInput,
  WithdrawScoringSchemeInput,
} from './scoring.inputs.ts';
import { blockerOfScheme, scoringSchemeOf } from './scoring.loaders.ts';
import { availableSchemeActions } from './scoring.policy.ts';
import { schemesPage } from './scoring.queries.ts';
import { ScoringRulesType } from './scoring-rules.entity.ts';
import { ScoringScheme, ScoringSchemeActionEnum } from './scoring-scheme.entity.ts';
import { type ScoringTrial, tryScheme } from './scoring-what-if.queries.ts';

@ObjectType({ simpleResolvers: true })
class ScoringSchemePage extends PageOf(ScoringScheme) {}

@ObjectType({ simpleResolvers: true })
class ScoringSchemeResult {
  @Field(() => ScoringScheme)
  scoringScheme!: ScoringScheme;
}

@ObjectType('ScoringTemplate', {
  description: 'A scheme of the field to begin a draft from.',
  simpleResolvers: true,
})
export class ScoringTemplateType {
  @Field(() => ID)
  code!: string;

  @Field(() => ScoringRulesType)
  rules!: ScoringRulesType;
}

@ObjectType({
  description: 'What a scheme would have given an organization, beside what it was given.',
  simpleResolvers: true,
})
export class ScoringWhatIf {
  organizationId!: string;

  officeId!: string;

  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  awards!: number;

  @Field(() => Float)
  deductions!: number;

  @Field(() => Int)
  rank!: number;

  @Field(() => Float, { nullable: true, description: 'Null where that year was not scored.' })
  formerPoints!: number | null;

  @Field(() => Int, { nullable: true })
  formerRank!: number | null;
}

const result = async (scheme: Promise<ScoringScheme>): Promise<ScoringSchemeResult> => ({
  scoringScheme: await scheme,
});

@Resolver(() => ScoringScheme)
export class ScoringSchemeResolver {
  @Query(() => ScoringScheme, { nullable: true })
  @Allow(business)
  scoringScheme(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ScoringScheme | null> {
    return scoringSchemeOf(context).load(id);
  }

  @Query(() => ScoringSchemePage, { description: 'The latest first.' })
  @Allow(business)
  scoringSchemes(
    @Ctx() context: Context,
    @Arg('filter', () => ScoringSchemeFilter, { nullable: true }) filter: ScoringSchemeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ScoringScheme>> {
    return schemesPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => [ScoringTemplateType])
  @Allow(business)
  scoringTemplates(): readonly ScoringTemplate[] {
    return scoringTemplates;
  }

  @Query(() => [ScoringWhatIf], {
    description: 'A scheme over all of a year’s events, by level and rank; nothing is stored.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  scoringWhatIf(
    @Ctx() context: Context,
    @Arg('scoringSchemeId', () => ID) id: string,
    @Arg('year', () => Int) year: number,
  ): Promise<ScoringTrial[]> {
    return tryScheme(signedIn(context), id, year);
  }

  @Mutation(() => ScoringSchemeResult, { description: 'A draft of the province’s.' })
  @Allow(anyRole('EDITOR'))
  createScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => CreateScoringSchemeInput) input: CreateScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(createScoringScheme(context, input));
  }

  @Mutation(() => ScoringSchemeResult, {
    description: 'Not once it is in force; what was returned waits for a leader again.',
  })
  @Allow(anyRole('EDITOR'))
  updateScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => UpdateScoringSchemeInput) input: UpdateScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(updateScoringScheme(context, input));
  }

  @Mutation(() => ScoringSchemeResult, {
    description: 'By a leader who wrote none of it; each day has one scheme at the most.',
  })
  @Allow(anyRole('LEADER'))
  enactScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => EnactScoringSchemeInput) input: EnactScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(enactScoringScheme(context, input));
  }

  @Mutation(() => ScoringSchemeResult, {
    description: 'By whoever may put it in force; the office edits it.',
  })
  @Allow(anyRole('LEADER'))
  returnScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => ReturnScoringSchemeInput) input: ReturnScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(returnScoringScheme(context, input));
  }

  @Mutation(() => ScoringSchemeResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('EDITOR'))
  withdrawScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawScoringSchemeInput) input: WithdrawScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(withdrawScoringScheme(context, input));
  }

  @Mutation(() => ScoringSchemeResult, { description: 'Sets its last day, so that another can follow.' })
  @Allow(anyRole('EDITOR', 'LEADER'))
  endScoringScheme(
    @Ctx() context: Context,
    @Arg('input', () => EndScoringSchemeInput) input: EndScoringSchemeInput,
  ): Promise<ScoringSchemeResult> {
    return result(endScoringScheme(context, input));
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: ScoringScheme, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who put it in force.' })
  @Edge('name only')
  enacter(@Root() row: ScoringScheme, @Ctx() context: Context): Loaded<Person> {
    return row.enacterId === null ? null : personOf(context).load(row.enacterId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who returned it.' })
  @Edge('name only')
  returner(@Root() row: ScoringScheme, @Ctx() context: Context): Loaded<Person> {
    return row.returnerId === null ? null : personOf(context).load(row.returnerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: ScoringScheme, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => ScoringScheme, {
    nullable: true,
    description:
      'Of a draft: the scheme in force that began on its first day or later, so that no last day makes room for it.',
  })
  @Edge('within scope')
  blockedBy(@Root() row: ScoringScheme, @Ctx() context: Context): Loaded<ScoringScheme> {
    return blockerOfScheme(context).load(row.id);
  }

  @FieldResolver(() => [ScoringSchemeActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ScoringScheme, @Ctx() context: Context): ScoringSchemeAction[] {
    return availableSchemeActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => ScoringTemplateType)
export class ScoringTemplateResolver {
  @FieldResolver(() => String, { description: 'In the reader’s language.' })
  @Edge('as its parent')
  title(@Root() row: ScoringTemplate, @Ctx() context: Context): string {
    return row.title[context.language];
  }
}

@Resolver(() => ScoringWhatIf)
export class ScoringWhatIfResolver {
  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: ScoringTrial, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'On whose board it is ranked.' })
  @Edge('name only')
  office(@Root() row: ScoringTrial, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }
}
