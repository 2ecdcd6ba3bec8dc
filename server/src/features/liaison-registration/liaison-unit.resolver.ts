import { type LiaisonCallAction, type LiaisonStanding, liaisonRoles } from '@duban/schema/vocabulary/liaison';
import type { RoleName } from '@duban/schema/vocabulary/user';
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
import { Person, RoleNameEnum } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { callForLiaisons, closeLiaisonCall } from './commands/call.ts';
import { LiaisonCall, LiaisonCallActionEnum } from './liaison-call.entity.ts';
import { liaisonCallsOf } from './liaison-call.queries.ts';
import { LiaisonRegistration, LiaisonStandingEnum } from './liaison-registration.entity.ts';
import {
  CallForLiaisonsInput,
  CloseLiaisonCallInput,
  LiaisonUnitFilter,
} from './liaison-registration.inputs.ts';
import { liaisonRegistrationOf, owingOf } from './liaison-registration.loaders.ts';
import { availableCallActions } from './liaison-registration.policy.ts';
import { candidates } from './liaison-registration.queries.ts';
import { liaisonUnitsPage, type UnitRow } from './liaison-unit.queries.ts';

@ObjectType({
  description: 'A unit and what the register has of it on the day asked for.',
  simpleResolvers: true,
})
class LiaisonUnit implements UnitRow {
  @Field(() => ID, { description: 'The unit’s.' })
  id!: string;

  registrationId!: string | null;
  pendingId!: string | null;
}

@ObjectType({ simpleResolvers: true })
class LiaisonUnitPage extends PageOf(LiaisonUnit) {}

@ObjectType({
  description: 'A person of the viewer’s unit whose account a registration may name.',
  simpleResolvers: true,
})
class LiaisonCandidate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [RoleNameEnum])
  roles!: RoleName[];
}

@ObjectType({ simpleResolvers: true })
class LiaisonCallResult {
  @Field(() => LiaisonCall)
  liaisonCall!: LiaisonCall;
}

const mostCalls = 20;

@Resolver(() => LiaisonUnit)
export class LiaisonUnitResolver {
  @Query(() => LiaisonUnitPage, {
    description:
      '登记簿: every unit of the viewer’s scope, those without an officer too, in the order of the tree.',
  })
  @Allow(business)
  liaisonUnits(
    @Ctx() context: Context,
    @Arg('filter', () => LiaisonUnitFilter, { nullable: true }) filter: LiaisonUnitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<LiaisonUnit>> {
    return liaisonUnitsPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => [LiaisonCandidate], { description: 'Leaders and liaison officers of the viewer’s own unit.' })
  @Allow(anyRole('LIAISON', 'LEADER'))
  liaisonCandidates(@Ctx() context: Context): Promise<LiaisonCandidate[]> {
    const { reader, viewer, clock } = signedIn(context);
    return candidates(reader, viewer.organizationId, Object.values(liaisonRoles), clock.today());
  }

  @FieldResolver(() => Organization)
  @Edge('within scope')
  organization(@Root() row: LiaisonUnit, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.id);
  }

  @FieldResolver(() => LiaisonRegistration, { nullable: true, description: 'Who acts on that day.' })
  @Edge('within scope')
  registration(
    @Root() row: LiaisonUnit,
    @Ctx() context: Context,
  ): Promise<LiaisonRegistration | null> | null {
    return row.registrationId ? liaisonRegistrationOf(context).load(row.registrationId) : null;
  }

  @FieldResolver(() => LiaisonRegistration, { nullable: true, description: 'What awaits approval now.' })
  @Edge('within scope')
  pending(@Root() row: LiaisonUnit, @Ctx() context: Context): Promise<LiaisonRegistration | null> | null {
    return row.pendingId ? liaisonRegistrationOf(context).load(row.pendingId) : null;
  }

  @FieldResolver(() => LiaisonStandingEnum)
  @Edge('as its parent')
  standing(@Root() row: LiaisonUnit): LiaisonStanding {
    if (row.registrationId) return row.pendingId ? 'CHANGING' : 'REGISTERED';
    return row.pendingId ? 'WAITING' : 'MISSING';
  }
}

@Resolver(() => LiaisonCall)
export class LiaisonCallResolver {
  @Query(() => [LiaisonCall], {
    description: 'What the viewer asked for or was asked, newest first; the last 20.',
  })
  @Allow(business)
  liaisonCalls(@Ctx() context: Context): Promise<LiaisonCall[]> {
    return liaisonCallsOf(signedIn(context), mostCalls);
  }

  @Mutation(() => LiaisonCallResult, {
    description:
      '通知填报: asks the units directly below to file by a day, and reminds them until they have.',
  })
  @Allow(anyRole('EDITOR'))
  async callForLiaisons(
    @Ctx() context: Context,
    @Arg('input', () => CallForLiaisonsInput) input: CallForLiaisonsInput,
  ): Promise<LiaisonCallResult> {
    return { liaisonCall: await callForLiaisons(context, input) };
  }

  @Mutation(() => LiaisonCallResult, { description: 'Nobody is reminded any more.' })
  @Allow(anyRole('EDITOR'))
  async closeLiaisonCall(
    @Ctx() context: Context,
    @Arg('input', () => CloseLiaisonCallInput) input: CloseLiaisonCallInput,
  ): Promise<LiaisonCallResult> {
    return { liaisonCall: await closeLiaisonCall(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'Who asks.' })
  @Edge('as its parent')
  organization(@Root() row: LiaisonCall, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  caller(@Root() row: LiaisonCall, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.callerId);
  }

  @FieldResolver(() => [Organization], {
    description: 'Units that have not filed. Of a superior’s call a unit learns of itself alone.',
  })
  @Edge('within scope')
  async owing(@Root() row: LiaisonCall, @Ctx() context: Context): Promise<Organization[]> {
    const units = await owingOf(context).load(row.id);
    return Promise.all(units.map(({ organizationId }) => requiredOrganization(context, organizationId)));
  }

  @FieldResolver(() => [LiaisonCallActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: LiaisonCall, @Ctx() context: Context): LiaisonCallAction[] {
    return availableCallActions(signedIn(context).viewer, row);
  }
}
