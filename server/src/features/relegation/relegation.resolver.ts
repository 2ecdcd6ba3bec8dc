import type { RelegationAction, RelegationRuleAction } from '@duban/schema/vocabulary/relegation';
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
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { unitClassOf } from '../annual-target/annual-target.loaders.ts';
import { UnitClass } from '../annual-target/unit-class.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Score } from '../scoring/score.entity.ts';
import { scoreOfUnit } from '../scoring/scoring.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { confirmRelegation, waiveRelegation } from './commands/decide.ts';
import { proposeRelegations } from './commands/propose.ts';
import { createRelegationRule, updateRelegationRule } from './commands/rule.ts';
import { Relegation, RelegationActionEnum } from './relegation.entity.ts';
import {
  ConfirmRelegationInput,
  CreateRelegationRuleInput,
  ProposeRelegationsInput,
  RelegationFilter,
  RelegationRuleFilter,
  UpdateRelegationRuleInput,
  WaiveRelegationInput,
} from './relegation.inputs.ts';
import { relegationOf, relegationRuleOf, ruleUsed } from './relegation.loaders.ts';
import { availableActions, availableRuleActions } from './relegation.policy.ts';
import { relegationsPage, rulesPage } from './relegation.queries.ts';
import { RelegationRule, RelegationRuleActionEnum } from './relegation-rule.entity.ts';

@ObjectType({ simpleResolvers: true })
class RelegationPage extends PageOf(Relegation) {}

@ObjectType({ simpleResolvers: true })
class RelegationRulePage extends PageOf(RelegationRule) {}

@ObjectType({ simpleResolvers: true })
class RelegationResult {
  @Field(() => Relegation)
  relegation!: Relegation;
}

@ObjectType({ simpleResolvers: true })
class RelegationRuleResult {
  @Field(() => RelegationRule)
  relegationRule!: RelegationRule;
}

@ObjectType({ simpleResolvers: true })
class ProposedRelegations {
  @Field(() => Int, { description: 'How many are new.' })
  proposed!: number;
}

@Resolver(() => RelegationRule)
export class RelegationRuleResolver {
  @Query(() => RelegationRulePage, { description: 'The latest year first.' })
  @Allow(business)
  relegationRules(
    @Ctx() context: Context,
    @Arg('filter', () => RelegationRuleFilter, { nullable: true }) filter: RelegationRuleFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<RelegationRule>> {
    return rulesPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => RelegationRuleResult)
  @Allow(anyRole('EDITOR'))
  async createRelegationRule(
    @Ctx() context: Context,
    @Arg('input', () => CreateRelegationRuleInput) input: CreateRelegationRuleInput,
  ): Promise<RelegationRuleResult> {
    return { relegationRule: await createRelegationRule(context, input) };
  }

  @Mutation(() => RelegationRuleResult, { description: 'Until a proposal rests on it.' })
  @Allow(anyRole('EDITOR'))
  async updateRelegationRule(
    @Ctx() context: Context,
    @Arg('input', () => UpdateRelegationRuleInput) input: UpdateRelegationRuleInput,
  ): Promise<RelegationRuleResult> {
    return { relegationRule: await updateRelegationRule(context, input) };
  }

  @FieldResolver(() => UnitClass, { nullable: true })
  @Edge('within scope')
  unitClass(@Root() row: RelegationRule, @Ctx() context: Context): Promise<UnitClass | null> | null {
    return row.unitClassId === null ? null : unitClassOf(context).load(row.unitClassId);
  }

  @FieldResolver(() => Organization, { description: 'The bureau whose rule it is.' })
  @Edge('name only')
  office(@Root() row: RelegationRule, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: RelegationRule, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [RelegationRuleActionEnum])
  @Edge('as its parent')
  async availableActions(
    @Root() row: RelegationRule,
    @Ctx() context: Context,
  ): Promise<RelegationRuleAction[]> {
    return availableRuleActions(signedIn(context).viewer, row, await ruleUsed(context).load(row.id));
  }
}

@Resolver(() => Relegation)
export class RelegationResolver {
  @Query(() => Relegation, { nullable: true })
  @Allow(business)
  relegation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Relegation | null> {
    return relegationOf(context).load(id);
  }

  @Query(() => RelegationPage, { description: 'The latest first; a unit’s branch sees what was confirmed.' })
  @Allow(business)
  relegations(
    @Ctx() context: Context,
    @Arg('filter', () => RelegationFilter, { nullable: true }) filter: RelegationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Relegation>> {
    return relegationsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ProposedRelegations, {
    description: 'By every rule of the year over what is over of it; again it finds nothing new.',
  })
  @Allow(anyRole('EDITOR'))
  async proposeRelegations(
    @Ctx() context: Context,
    @Arg('input', () => ProposeRelegationsInput) input: ProposeRelegationsInput,
  ): Promise<ProposedRelegations> {
    return { proposed: await proposeRelegations(context, input) };
  }

  @Mutation(() => RelegationResult, { description: 'With what the rule says follows.' })
  @Allow(anyRole('LEADER'))
  async confirmRelegation(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmRelegationInput) input: ConfirmRelegationInput,
  ): Promise<RelegationResult> {
    return { relegation: await confirmRelegation(context, input) };
  }

  @Mutation(() => RelegationResult)
  @Allow(anyRole('LEADER'))
  async waiveRelegation(
    @Ctx() context: Context,
    @Arg('input', () => WaiveRelegationInput) input: WaiveRelegationInput,
  ): Promise<RelegationResult> {
    return { relegation: await waiveRelegation(context, input) };
  }

  @FieldResolver(() => RelegationRule)
  @Edge('within scope')
  rule(@Root() row: Relegation, @Ctx() context: Context): Promise<RelegationRule | null> {
    return relegationRuleOf(context).load(row.ruleId);
  }

  @FieldResolver(() => Organization, {
    description: 'The bureau by whose rule it is proposed, and which decides.',
  })
  @Edge('name only')
  office(@Root() row: Relegation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: Relegation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Score, { nullable: true, description: 'What the unit’s year stands at today.' })
  @Edge('within scope')
  score(@Root() row: Relegation, @Ctx() context: Context): Promise<Score | null> {
    return scoreOfUnit(context, row.organizationId, row.year);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  proposer(@Root() row: Relegation, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.proposerId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  decider(@Root() row: Relegation, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId === null ? null : personOf(context).load(row.deciderId);
  }

  @FieldResolver(() => [RelegationActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Relegation, @Ctx() context: Context): RelegationAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
