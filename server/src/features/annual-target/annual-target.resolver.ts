import type { UnitClassAction } from '@duban/schema/vocabulary/annual-target';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
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
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { AnnualTarget } from './annual-target.entity.ts';
import {
  AnnualTargetFilter,
  CopyUnitClassesInput,
  CreateUnitClassInput,
  SetAnnualTargetInput,
  UnitClassFilter,
  UpdateUnitClassInput,
} from './annual-target.inputs.ts';
import { memberIdsOf, targetsOfClass, unitClassOf } from './annual-target.loaders.ts';
import { availableClassActions } from './annual-target.policy.ts';
import { setAnnualTarget } from './commands/target.ts';
import { copyUnitClasses, createUnitClass, updateUnitClass } from './commands/unit-class.ts';
import { UnitClass, UnitClassActionEnum } from './unit-class.entity.ts';
import { annualTargetsPage, unitClassesPage } from './unit-class.queries.ts';

@ObjectType({ simpleResolvers: true })
class UnitClassPage extends PageOf(UnitClass) {}

@ObjectType({ simpleResolvers: true })
class AnnualTargetPage extends PageOf(AnnualTarget) {}

@ObjectType({ simpleResolvers: true })
class UnitClassResult {
  @Field(() => UnitClass)
  unitClass!: UnitClass;
}

@ObjectType({ simpleResolvers: true })
class UnitClassesResult {
  @Field(() => [UnitClass])
  unitClasses!: UnitClass[];
}

@ObjectType({ simpleResolvers: true })
class AnnualTargetResult {
  @Field(() => AnnualTarget)
  annualTarget!: AnnualTarget;
}

@Resolver(() => UnitClass)
export class UnitClassResolver {
  @Query(() => UnitClassPage, { description: 'The latest year first, the highest class first.' })
  @Allow(business)
  unitClasses(
    @Ctx() context: Context,
    @Arg('filter', () => UnitClassFilter, { nullable: true }) filter: UnitClassFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<UnitClass>> {
    return unitClassesPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => UnitClass, { nullable: true })
  @Allow(business)
  unitClass(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<UnitClass | null> {
    return unitClassOf(context).load(id);
  }

  @Mutation(() => UnitClassResult, { description: 'With its target and its units.' })
  @Allow(anyRole('EDITOR'))
  async createUnitClass(
    @Ctx() context: Context,
    @Arg('input', () => CreateUnitClassInput) input: CreateUnitClassInput,
  ): Promise<UnitClassResult> {
    return { unitClass: await createUnitClass(context, input) };
  }

  @Mutation(() => UnitClassResult, { description: 'Another target is another revision of it.' })
  @Allow(anyRole('EDITOR'))
  async updateUnitClass(
    @Ctx() context: Context,
    @Arg('input', () => UpdateUnitClassInput) input: UpdateUnitClassInput,
  ): Promise<UnitClassResult> {
    return { unitClass: await updateUnitClass(context, input) };
  }

  @Mutation(() => UnitClassesResult, { description: 'Takes over a year’s classes, their targets and units.' })
  @Allow(anyRole('EDITOR'))
  async copyUnitClasses(
    @Ctx() context: Context,
    @Arg('input', () => CopyUnitClassesInput) input: CopyUnitClassesInput,
  ): Promise<UnitClassesResult> {
    return { unitClasses: await copyUnitClasses(context, input) };
  }

  @FieldResolver(() => Float, { description: 'What each of its units is to reach.' })
  @Edge('as its parent')
  async points(@Root() row: UnitClass, @Ctx() context: Context): Promise<number | null> {
    return (await targetsOfClass(context).load(row.id))[0]?.points ?? null;
  }

  @FieldResolver(() => [AnnualTarget], { description: 'All revisions of its target, the newest first.' })
  @Edge('as its parent')
  targets(@Root() row: UnitClass, @Ctx() context: Context): Promise<AnnualTarget[]> {
    return targetsOfClass(context).load(row.id);
  }

  @FieldResolver(() => [Organization], { description: 'Its units, in the order of the tree.' })
  @Edge('name only')
  async organizations(@Root() row: UnitClass, @Ctx() context: Context): Promise<Organization[]> {
    const ids = await memberIdsOf(context).load(row.id);
    return Promise.all(ids.map((id) => requiredOrganization(context, id)));
  }

  @FieldResolver(() => Organization, { description: 'The bureau whose class it is.' })
  @Edge('name only')
  office(@Root() row: UnitClass, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [UnitClassActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: UnitClass, @Ctx() context: Context): UnitClassAction[] {
    return availableClassActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => AnnualTarget)
export class AnnualTargetResolver {
  @Query(() => AnnualTargetPage, { description: 'All revisions, the newest first.' })
  @Allow(business)
  annualTargets(
    @Ctx() context: Context,
    @Arg('filter', () => AnnualTargetFilter, { nullable: true }) filter: AnnualTargetFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AnnualTarget>> {
    return annualTargetsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => AnnualTargetResult, { description: 'A unit’s own, which goes before its class’s.' })
  @Allow(anyRole('EDITOR'))
  async setAnnualTarget(
    @Ctx() context: Context,
    @Arg('input', () => SetAnnualTargetInput) input: SetAnnualTargetInput,
  ): Promise<AnnualTargetResult> {
    return { annualTarget: await setAnnualTarget(context, input) };
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Null where it is a class’s.' })
  @Edge('name only')
  organization(@Root() row: AnnualTarget, @Ctx() context: Context): Promise<Organization> | null {
    return row.organizationId === null ? null : requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => UnitClass, { nullable: true, description: 'Null where it is one unit’s.' })
  @Edge('within scope')
  unitClass(@Root() row: AnnualTarget, @Ctx() context: Context): Promise<UnitClass | null> | null {
    return row.unitClassId === null ? null : unitClassOf(context).load(row.unitClassId);
  }

  @FieldResolver(() => Organization, { description: 'The bureau that set it.' })
  @Edge('name only')
  office(@Root() row: AnnualTarget, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  setter(@Root() row: AnnualTarget, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.setterId);
  }
}
