import type { DemonstrationAction, DemonstrationStanding } from '@duban/schema/vocabulary/demonstration';
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
import { Award } from '../award/award.entity.ts';
import { awardOf } from '../award/award.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Score } from '../scoring/score.entity.ts';
import { scoreOfUnit } from '../scoring/scoring.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import {
  createDemonstrationUnit,
  handOverDemonstrationUnit,
  recordDemonstrationTenure,
  updateDemonstrationUnit,
  withdrawDemonstrationUnit,
} from './demonstration-unit.commands.ts';
import {
  DemonstrationActionEnum,
  DemonstrationStandingEnum,
  DemonstrationTenure,
  DemonstrationUnit,
} from './demonstration-unit.entity.ts';
import {
  CreateDemonstrationUnitInput,
  DemonstrationUnitFilter,
  HandOverDemonstrationUnitInput,
  RecordDemonstrationTenureInput,
  UpdateDemonstrationUnitInput,
  WithdrawDemonstrationUnitInput,
} from './demonstration-unit.inputs.ts';
import { demonstrationUnitOf, tenuresOfTitle } from './demonstration-unit.loaders.ts';
import { availableActions } from './demonstration-unit.policy.ts';
import { demonstrationUnitsPage, holdsOn } from './demonstration-unit.queries.ts';

@ObjectType({ simpleResolvers: true })
class DemonstrationUnitPage extends PageOf(DemonstrationUnit) {}

@ObjectType({ simpleResolvers: true })
class DemonstrationUnitResult {
  @Field(() => DemonstrationUnit)
  demonstrationUnit!: DemonstrationUnit;
}

const result = async (row: Promise<DemonstrationUnit>): Promise<DemonstrationUnitResult> => ({
  demonstrationUnit: await row,
});

async function holderOf(row: DemonstrationUnit, context: Context): Promise<DemonstrationTenure | null> {
  const today = context.clock.today();
  return (await tenuresOfTitle(context).load(row.id)).find((one) => holdsOn(one, today)) ?? null;
}

@Resolver(() => DemonstrationUnit)
export class DemonstrationUnitResolver {
  @Query(() => DemonstrationUnit, { nullable: true })
  @Allow(business)
  demonstrationUnit(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<DemonstrationUnit | null> {
    return demonstrationUnitOf(context).load(id);
  }

  @Query(() => DemonstrationUnitPage, { description: 'By name.' })
  @Allow(business)
  demonstrationUnits(
    @Ctx() context: Context,
    @Arg('filter', () => DemonstrationUnitFilter, { nullable: true }) filter: DemonstrationUnitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<DemonstrationUnit>> {
    return demonstrationUnitsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => DemonstrationUnitResult)
  @Allow(anyRole('EDITOR'))
  createDemonstrationUnit(
    @Ctx() context: Context,
    @Arg('input', () => CreateDemonstrationUnitInput) input: CreateDemonstrationUnitInput,
  ): Promise<DemonstrationUnitResult> {
    return result(createDemonstrationUnit(context, input));
  }

  @Mutation(() => DemonstrationUnitResult)
  @Allow(anyRole('EDITOR'))
  updateDemonstrationUnit(
    @Ctx() context: Context,
    @Arg('input', () => UpdateDemonstrationUnitInput) input: UpdateDemonstrationUnitInput,
  ): Promise<DemonstrationUnitResult> {
    return result(updateDemonstrationUnit(context, input));
  }

  @Mutation(() => DemonstrationUnitResult, {
    description: 'To the next holder; the one before ends the day before.',
  })
  @Allow(anyRole('LEADER'))
  handOverDemonstrationUnit(
    @Ctx() context: Context,
    @Arg('input', () => HandOverDemonstrationUnitInput) input: HandOverDemonstrationUnitInput,
  ): Promise<DemonstrationUnitResult> {
    return result(handOverDemonstrationUnit(context, input));
  }

  @Mutation(() => DemonstrationUnitResult, { description: 'A holder of the past.' })
  @Allow(anyRole('EDITOR'))
  recordDemonstrationTenure(
    @Ctx() context: Context,
    @Arg('input', () => RecordDemonstrationTenureInput) input: RecordDemonstrationTenureInput,
  ): Promise<DemonstrationUnitResult> {
    return result(recordDemonstrationTenure(context, input));
  }

  @Mutation(() => DemonstrationUnitResult, { description: 'Nobody holds it until it is handed over.' })
  @Allow(anyRole('LEADER'))
  withdrawDemonstrationUnit(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawDemonstrationUnitInput) input: WithdrawDemonstrationUnitInput,
  ): Promise<DemonstrationUnitResult> {
    return result(withdrawDemonstrationUnit(context, input));
  }

  @FieldResolver(() => Organization, { description: 'The bureau whose title it is.' })
  @Edge('name only')
  office(@Root() row: DemonstrationUnit, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => DemonstrationTenure, { nullable: true, description: 'Who holds it today.' })
  @Edge('as its parent')
  holder(@Root() row: DemonstrationUnit, @Ctx() context: Context): Promise<DemonstrationTenure | null> {
    return holderOf(row, context);
  }

  @FieldResolver(() => [DemonstrationTenure], { description: 'All who held it, the newest first.' })
  @Edge('as its parent')
  tenures(@Root() row: DemonstrationUnit, @Ctx() context: Context): Promise<DemonstrationTenure[]> {
    return tenuresOfTitle(context).load(row.id);
  }

  @FieldResolver(() => DemonstrationStandingEnum)
  @Edge('as its parent')
  async standing(@Root() row: DemonstrationUnit, @Ctx() context: Context): Promise<DemonstrationStanding> {
    return (await holderOf(row, context)) ? 'HELD' : 'VACANT';
  }

  @FieldResolver(() => [DemonstrationActionEnum])
  @Edge('as its parent')
  async availableActions(
    @Root() row: DemonstrationUnit,
    @Ctx() context: Context,
  ): Promise<DemonstrationAction[]> {
    const standing = (await holderOf(row, context)) ? 'HELD' : 'VACANT';
    return availableActions(signedIn(context).viewer, standing, row);
  }
}

@Resolver(() => DemonstrationTenure)
export class DemonstrationTenureResolver {
  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: DemonstrationTenure, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Award, {
    nullable: true,
    description: 'The published award that it rests on; null also where it is not told to the viewer.',
  })
  @Edge('within scope')
  award(@Root() row: DemonstrationTenure, @Ctx() context: Context): Promise<Award | null> | null {
    return row.awardId === null ? null : awardOf(context).load(row.awardId);
  }

  @FieldResolver(() => Score, {
    nullable: true,
    description: 'The holder’s score of the year in which it took the title over.',
  })
  @Edge('within scope')
  score(@Root() row: DemonstrationTenure, @Ctx() context: Context): Promise<Score | null> {
    return scoreOfUnit(context, row.organizationId, Number(row.startsOn.slice(0, 4)));
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  recorder(@Root() row: DemonstrationTenure, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }
}
