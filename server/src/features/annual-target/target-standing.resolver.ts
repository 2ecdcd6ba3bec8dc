import {
  type TargetProgress,
  type TargetStandingAction,
  targetStandingActions,
} from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { enumOf } from '../../kernel/enums.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization, OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { TargetProgressEnum, TargetStandingFilter } from './annual-target.inputs.ts';
import { unitClassOf } from './annual-target.loaders.ts';
import { availableStandingActions } from './annual-target.policy.ts';
import { standingsPage } from './standing.queries.ts';
import { UnitClass } from './unit-class.entity.ts';

const TargetStandingActionEnum = enumOf(targetStandingActions);
registerEnumType(TargetStandingActionEnum, { name: 'TargetStandingAction' });

@ObjectType({
  description:
    'Where a unit stands in a year on an office’s board, as it was last scored: among its class, or among its level.',
  simpleResolvers: true,
})
class TargetStanding {
  @Field(() => ID)
  id!: string;

  organizationId!: string;

  unitClassId!: string | null;

  officeId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => ID, { nullable: true, description: 'Null before the year was scored.' })
  scoreId!: string | null;

  @Field(() => Float)
  points!: number;

  @Field(() => Float, { nullable: true, description: 'The unit’s own, else its class’s.' })
  target!: number | null;

  @Field(() => Boolean, { description: 'The unit has a target of its own.' })
  ownTarget!: boolean;

  @Field(() => Int, { description: 'Of the unit’s own target; 0 where none was set. A command names it.' })
  ownRevision!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the target, rounded down; above 100 where it was passed.',
  })
  percent!: number | null;

  @Field(() => Int, { description: 'By points; equal points share a rank.' })
  rank!: number;

  @Field(() => Int)
  outOf!: number;

  @Field(() => Float, { nullable: true, description: 'Points before the next one; null for the last.' })
  lead!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points behind the one before it; null for the first.' })
  behind!: number | null;

  @Field(() => TargetProgressEnum)
  progress!: TargetProgress;
}

@ObjectType({ simpleResolvers: true })
class TargetStandingPage extends PageOf(TargetStanding) {}

@Resolver(() => TargetStanding)
export class TargetStandingResolver {
  @Query(() => TargetStandingPage, {
    description:
      'Units of the viewer’s scope by class, level and rank, an office’s own house last; ranks are those among all on the board.',
  })
  @Allow(business)
  targetStandings(
    @Ctx() context: Context,
    @Arg('filter', () => TargetStandingFilter, { nullable: true }) filter: TargetStandingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<TargetStanding>> {
    return standingsPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: TargetStanding, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Whose board.' })
  @Edge('name only')
  office(@Root() row: TargetStanding, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }

  @FieldResolver(() => UnitClass, { nullable: true })
  @Edge('within scope')
  unitClass(@Root() row: TargetStanding, @Ctx() context: Context): Promise<UnitClass | null> | null {
    return row.unitClassId === null ? null : unitClassOf(context).load(row.unitClassId);
  }

  @FieldResolver(() => [TargetStandingActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: TargetStanding, @Ctx() context: Context): TargetStandingAction[] {
    return availableStandingActions(signedIn(context).viewer, row.officeId);
  }
}
