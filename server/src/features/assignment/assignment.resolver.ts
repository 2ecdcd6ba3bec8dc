import type { AssignmentAction, Light } from '@duban/schema/vocabulary/assignment';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { lightOn } from '../../kernel/light.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { OutcomeOf, shownOutcomes } from '../../kernel/outcome.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { askRecentReportsInBrief, recentReportsOf } from '../progress-report/progress-report.loaders.ts';
import { PublicityActivity } from '../publicity-activity/publicity-activity.entity.ts';
import { activitiesOfAssignments } from '../publicity-activity/publicity-activity.loaders.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { ordersOfAssignments } from '../supervision-order/supervision-order.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { Assignment } from './assignment.entity.ts';
import {
  AcknowledgeAssignmentInput,
  ActOnAssignmentsInput,
  AssignmentFilter,
  AssignmentOrder,
  AssignWorkItemsInput,
  BreakDownAssignmentInput,
  CompleteAssignmentInput,
  ConfirmCompletionInput,
} from './assignment.inputs.ts';
import { assignmentOf, partsOf } from './assignment.loaders.ts';
import { availableActions } from './assignment.policy.ts';
import { assignmentsPage } from './assignment.queries.ts';
import { AssignmentActionEnum, LightEnum } from './assignment-enums.entity.ts';
import { assignWorkItems, breakDownAssignment } from './commands/assign.ts';
import { acknowledgeAssignment, completeAssignment, confirmCompletion } from './commands/follow.ts';
import { actOnAssignments } from './commands/together.ts';

@ObjectType({ simpleResolvers: true })
class AssignmentPage extends PageOf(Assignment) {}

@ObjectType({ simpleResolvers: true })
class AssignmentResult {
  @Field(() => Assignment)
  assignment!: Assignment;
}

@ObjectType({ simpleResolvers: true })
class AssignmentsResult {
  @Field(() => [Assignment])
  assignments!: Assignment[];
}

@ObjectType({ simpleResolvers: true })
class AssignmentOutcome extends OutcomeOf(Assignment) {}

@ObjectType({ simpleResolvers: true })
class AssignmentOutcomesResult {
  @Field(() => [AssignmentOutcome], { description: 'One for each, in the order of the input.' })
  outcomes!: AssignmentOutcome[];
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, { nullable: true })
  @Allow(business)
  assignment(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Assignment | null> {
    return assignmentOf(context).load(id);
  }

  @Query(() => AssignmentPage, {
    description: 'Province all, city its branch, county itself; due first unless told.',
  })
  @Allow(business)
  assignments(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AssignmentFilter, { nullable: true }) filter: AssignmentFilter | null,
    @Arg('orderBy', () => AssignmentOrder, { nullable: true }) order: AssignmentOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Assignment>> {
    askRecentReportsInBrief(context, info);
    return assignmentsPage(signedIn(context), filter ?? {}, order ?? null, page);
  }

  @Mutation(() => AssignmentsResult, {
    description: '下达: every item to every organization below the viewer’s own.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async assignWorkItems(
    @Ctx() context: Context,
    @Arg('input', () => AssignWorkItemsInput) input: AssignWorkItemsInput,
  ): Promise<AssignmentsResult> {
    return { assignments: await assignWorkItems(context, input) };
  }

  @Mutation(() => AssignmentsResult, {
    description: '分解: hands parts of the own assignment to organizations below.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async breakDownAssignment(
    @Ctx() context: Context,
    @Arg('input', () => BreakDownAssignmentInput) input: BreakDownAssignmentInput,
  ): Promise<AssignmentsResult> {
    return { assignments: await breakDownAssignment(context, input) };
  }

  @Mutation(() => AssignmentResult, { description: '签收: PENDING → IN_PROGRESS.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'REPORTER'))
  async acknowledgeAssignment(
    @Ctx() context: Context,
    @Arg('input', () => AcknowledgeAssignmentInput) input: AcknowledgeAssignmentInput,
  ): Promise<AssignmentResult> {
    return { assignment: await acknowledgeAssignment(context, input) };
  }

  @Mutation(() => AssignmentResult, { description: '申请办结: WRONG_STATE while parts below are open.' })
  @Allow(anyRole('REPORTER'))
  async completeAssignment(
    @Ctx() context: Context,
    @Arg('input', () => CompleteAssignmentInput) input: CompleteAssignmentInput,
  ): Promise<AssignmentResult> {
    return { assignment: await completeAssignment(context, input) };
  }

  @Mutation(() => AssignmentResult, { description: '确认办结 or return, by the organization that gave it.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async confirmCompletion(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmCompletionInput) input: ConfirmCompletionInput,
  ): Promise<AssignmentResult> {
    return { assignment: await confirmCompletion(context, input) };
  }

  @Mutation(() => AssignmentOutcomesResult, {
    description:
      'One action on many assignments, each judged alone: status and percent move together, as for one.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'REPORTER'))
  async actOnAssignments(
    @Ctx() context: Context,
    @Arg('input', () => ActOnAssignmentsInput) input: ActOnAssignmentsInput,
  ): Promise<AssignmentOutcomesResult> {
    return { outcomes: shownOutcomes(await actOnAssignments(context, input), context.language) };
  }

  @FieldResolver(() => LightEnum)
  @Edge('as its parent')
  light(@Root() row: Assignment, @Ctx() context: Context): Light {
    return lightOn(row, context.clock.today());
  }

  @FieldResolver(() => [AssignmentActionEnum], {
    description: 'What the viewer may do with it now: the console draws these buttons.',
  })
  @Edge('as its parent')
  availableActions(@Root() row: Assignment, @Ctx() context: Context): AssignmentAction[] {
    return availableActions(signedIn(context).viewer, row);
  }

  @FieldResolver(() => WorkItem)
  @Edge('as its parent')
  workItem(@Root() row: Assignment, @Ctx() context: Context): Loaded<WorkItem> {
    return workItemOf(context).load(row.workItemId);
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: Assignment, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, {
    description: 'The organization that gave it: it reviews the reports and confirms completion.',
  })
  @Edge('name only')
  assigner(@Root() row: Assignment, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.assignerId);
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: 'What it is a part of; null also where the viewer may not see that.',
  })
  @Edge('within scope')
  parent(@Root() row: Assignment, @Ctx() context: Context): Promise<Assignment | null> | null {
    return row.parentId ? assignmentOf(context).load(row.parentId) : null;
  }

  @FieldResolver(() => [Assignment], { description: 'The parts it was broken down to.' })
  @Edge('within scope')
  children(@Root() row: Assignment, @Ctx() context: Context): Promise<Assignment[]> {
    return partsOf(context).load(row.id);
  }

  @FieldResolver(() => [ProgressReport], { description: 'The newest three.' })
  @Edge('as its parent')
  recentReports(@Root() row: Assignment, @Ctx() context: Context): Promise<ProgressReport[]> {
    return recentReportsOf(context).load(row.id);
  }

  @FieldResolver(() => [PublicityActivity], {
    description: 'Activities of the organization’s branch about the item, the newest twenty.',
  })
  @Edge('as its parent')
  publicityActivities(@Root() row: Assignment, @Ctx() context: Context): Promise<PublicityActivity[]> {
    return activitiesOfAssignments(context).load(row.id);
  }

  @FieldResolver(() => [SupervisionOrder], { description: 'Orders about it.' })
  @Edge('within scope')
  supervisionOrders(@Root() row: Assignment, @Ctx() context: Context): Promise<SupervisionOrder[]> {
    return ordersOfAssignments(context).load(row.id);
  }
}
