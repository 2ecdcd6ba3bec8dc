import type { SupervisionPlanAction } from '@duban/schema/vocabulary/supervision-plan';
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
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { ordersOfPlan } from '../supervision-order/supervision-order.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import {
  approveSupervisionPlan,
  closeSupervisionPlan,
  createSupervisionPlan,
  returnSupervisionPlan,
  updateSupervisionPlan,
  withdrawSupervisionPlan,
} from './supervision-plan.commands.ts';
import { SupervisionPlan, SupervisionPlanActionEnum } from './supervision-plan.entity.ts';
import {
  ApproveSupervisionPlanInput,
  CloseSupervisionPlanInput,
  CreateSupervisionPlanInput,
  ReturnSupervisionPlanInput,
  SupervisionPlanFilter,
  UpdateSupervisionPlanInput,
  WithdrawSupervisionPlanInput,
} from './supervision-plan.inputs.ts';
import { itemsOfPlan, organizationIdsOfPlan, supervisionPlanOf } from './supervision-plan.loaders.ts';
import { availableActions, isOver } from './supervision-plan.policy.ts';
import { supervisionPlansPage } from './supervision-plan.queries.ts';

@ObjectType({ simpleResolvers: true })
class SupervisionPlanPage extends PageOf(SupervisionPlan) {}

@ObjectType({ simpleResolvers: true })
class SupervisionPlanResult {
  @Field(() => SupervisionPlan)
  supervisionPlan!: SupervisionPlan;
}

@Resolver(() => SupervisionPlan)
export class SupervisionPlanResolver {
  @Query(() => SupervisionPlan, { nullable: true })
  @Allow(business)
  supervisionPlan(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<SupervisionPlan | null> {
    return supervisionPlanOf(context).load(id);
  }

  @Query(() => SupervisionPlanPage, { description: 'By first day, the latest first.' })
  @Allow(business)
  supervisionPlans(
    @Ctx() context: Context,
    @Arg('filter', () => SupervisionPlanFilter, { nullable: true }) filter: SupervisionPlanFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<SupervisionPlan>> {
    return supervisionPlansPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => SupervisionPlanResult, { description: 'A draft of the viewer’s office.' })
  @Allow(anyRole('SUPERVISOR'))
  async createSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => CreateSupervisionPlanInput) input: CreateSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await createSupervisionPlan(context, input) };
  }

  @Mutation(() => SupervisionPlanResult, {
    description: 'Not once it is approved; what was returned awaits approval again.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async updateSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => UpdateSupervisionPlanInput) input: UpdateSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await updateSupervisionPlan(context, input) };
  }

  @Mutation(() => SupervisionPlanResult, {
    description: 'By a leader of the same office who wrote none of it.',
  })
  @Allow(anyRole('LEADER'))
  async approveSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => ApproveSupervisionPlanInput) input: ApproveSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await approveSupervisionPlan(context, input) };
  }

  @Mutation(() => SupervisionPlanResult, { description: 'By whoever may approve it; the office edits it.' })
  @Allow(anyRole('LEADER'))
  async returnSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => ReturnSupervisionPlanInput) input: ReturnSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await returnSupervisionPlan(context, input) };
  }

  @Mutation(() => SupervisionPlanResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async withdrawSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawSupervisionPlanInput) input: WithdrawSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await withdrawSupervisionPlan(context, input) };
  }

  @Mutation(() => SupervisionPlanResult, { description: 'Once all its orders are closed.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async closeSupervisionPlan(
    @Ctx() context: Context,
    @Arg('input', () => CloseSupervisionPlanInput) input: CloseSupervisionPlanInput,
  ): Promise<SupervisionPlanResult> {
    return { supervisionPlan: await closeSupervisionPlan(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The office that drew it up.' })
  @Edge('name only')
  organization(@Root() row: SupervisionPlan, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: SupervisionPlan, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  approver(@Root() row: SupervisionPlan, @Ctx() context: Context): Loaded<Person> {
    return row.approverId === null ? null : personOf(context).load(row.approverId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The leader who returned it.' })
  @Edge('name only')
  returner(@Root() row: SupervisionPlan, @Ctx() context: Context): Loaded<Person> {
    return row.returnerId === null ? null : personOf(context).load(row.returnerId);
  }

  @FieldResolver(() => [Organization], { description: 'Whom it names; those of its own branch see theirs.' })
  @Edge('within scope')
  async organizations(@Root() row: SupervisionPlan, @Ctx() context: Context): Promise<Organization[]> {
    const links = await organizationIdsOfPlan(context).load(row.id);
    return Promise.all(links.map((link) => requiredOrganization(context, link.organizationId)));
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: SupervisionPlan, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfPlan(context).load(row.id);
  }

  @FieldResolver(() => [SupervisionOrder], { description: 'Those that the viewer may see, newest first.' })
  @Edge('within scope')
  orders(@Root() row: SupervisionPlan, @Ctx() context: Context): Promise<SupervisionOrder[]> {
    return ordersOfPlan(context).load(row.id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: SupervisionPlan, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Its days ended before it was approved: it can only be given others, or withdrawn.',
  })
  @Edge('as its parent')
  over(@Root() row: SupervisionPlan, @Ctx() context: Context): boolean {
    return isOver(row, signedIn(context).clock.today());
  }

  @FieldResolver(() => [SupervisionPlanActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: SupervisionPlan, @Ctx() context: Context): SupervisionPlanAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
