import type { WorkPlanAction } from '@duban/schema/vocabulary/work-plan';
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
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem, WorkPlanSection } from './work-item.entity.ts';
import { importWorkPlan, issueWorkPlan, withdrawWorkPlan } from './work-plan.commands.ts';
import { WorkPlan, WorkPlanActionEnum } from './work-plan.entity.ts';
import {
  IssueWorkPlanInput,
  WithdrawWorkPlanInput,
  WorkPlanFilter,
  WorkPlanImportInput,
} from './work-plan.inputs.ts';
import { itemsOf, planCountsOf, planTextOf, sectionsOf } from './work-plan.loaders.ts';
import { availableActions } from './work-plan.policy.ts';
import { workPlanById, workPlansPage } from './work-plan.queries.ts';

@ObjectType({ simpleResolvers: true })
class WorkPlanPage extends PageOf(WorkPlan) {}

@ObjectType({ simpleResolvers: true })
class WorkPlanResult {
  @Field(() => WorkPlan)
  workPlan!: WorkPlan;
}

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @Query(() => WorkPlan, { nullable: true })
  @Allow(business)
  workPlan(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<WorkPlan | null> {
    return workPlanById(signedIn(context), id);
  }

  @Query(() => WorkPlanPage, {
    description: 'Issued plans for everyone in the province; drafts for the issuer. Newest first.',
  })
  @Allow(business)
  workPlans(
    @Ctx() context: Context,
    @Arg('filter', () => WorkPlanFilter, { nullable: true }) filter: WorkPlanFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<WorkPlan>> {
    return workPlansPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => WorkPlanResult, {
    description: 'Stores what the preview shows, all or nothing; the same notice twice is a CONFLICT.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async importWorkPlan(
    @Ctx() context: Context,
    @Arg('input', () => WorkPlanImportInput) input: WorkPlanImportInput,
  ): Promise<WorkPlanResult> {
    return { workPlan: await importWorkPlan(context, input) };
  }

  @Mutation(() => WorkPlanResult, {
    description: '印发: DRAFT → ISSUED; from then on its items can be assigned.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async issueWorkPlan(
    @Ctx() context: Context,
    @Arg('input', () => IssueWorkPlanInput) input: IssueWorkPlanInput,
  ): Promise<WorkPlanResult> {
    return { workPlan: await issueWorkPlan(context, input) };
  }

  @Mutation(() => WorkPlanResult, {
    description: 'A draft: it stays to be read, and the notice may be imported again. Final.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async withdrawWorkPlan(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawWorkPlanInput) input: WithdrawWorkPlanInput,
  ): Promise<WorkPlanResult> {
    return { workPlan: await withdrawWorkPlan(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: WorkPlan, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => String, { description: 'The normalised text that the items’ offsets count in.' })
  @Edge('as its parent')
  async text(@Root() row: WorkPlan, @Ctx() context: Context): Promise<string> {
    return (await planTextOf(context).load(row.id))?.text ?? '';
  }

  @FieldResolver(() => [WorkPlanSection])
  @Edge('as its parent')
  sections(@Root() row: WorkPlan, @Ctx() context: Context): Loaded<WorkPlanSection[]> {
    return sectionsOf(context).load(row.id);
  }

  @FieldResolver(() => Int)
  @Edge('as its parent')
  async itemCount(@Root() row: WorkPlan, @Ctx() context: Context): Promise<number> {
    return (await planCountsOf(context).load(row.id))?.items ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Assignments that the viewer may see.' })
  @Edge('within scope')
  async assignmentCount(@Root() row: WorkPlan, @Ctx() context: Context): Promise<number> {
    return (await planCountsOf(context).load(row.id))?.assignments ?? 0;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: WorkPlan, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => [WorkPlanActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: WorkPlan, @Ctx() context: Context): WorkPlanAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => WorkPlanSection)
export class WorkPlanSectionResolver {
  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  items(@Root() row: WorkPlanSection, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOf(context).load(row.id);
  }
}
