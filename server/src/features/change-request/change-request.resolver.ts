import type { ChangeKind, ChangeRequestAction } from '@duban/schema/vocabulary/change-request';
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
import { dayOf, daysBetween } from '../../kernel/days.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { ChangeKindEnum, ChangeRequest, ChangeRequestActionEnum } from './change-request.entity.ts';
import {
  ChangeAssignmentInput,
  ChangeRequestFilter,
  DecideChangeRequestInput,
  RequestChangeInput,
  WithdrawChangeRequestInput,
} from './change-request.inputs.ts';
import { changeRequestOf, momentsOf, replacementOf, requestsOf } from './change-request.loaders.ts';
import { availableActions, availableChanges } from './change-request.policy.ts';
import { changeRequestsPage } from './change-request.queries.ts';
import { changeAssignment, decideChangeRequest, withdrawChangeRequest } from './commands/decide.ts';
import { requestChange } from './commands/request.ts';
import { WaitingTimes } from './waiting.entity.ts';

@ObjectType({ simpleResolvers: true })
class ChangeRequestPage extends PageOf(ChangeRequest) {}

@ObjectType({ simpleResolvers: true })
class ChangeRequestResult {
  @Field(() => ChangeRequest)
  changeRequest!: ChangeRequest;
}

@Resolver(() => ChangeRequest)
export class ChangeRequestResolver {
  @Query(() => ChangeRequest, { nullable: true })
  @Allow(business)
  changeRequest(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ChangeRequest | null> {
    return changeRequestOf(context).load(id);
  }

  @Query(() => ChangeRequestPage, { description: 'Newest first; those that await a decision oldest first.' })
  @Allow(business)
  changeRequests(
    @Ctx() context: Context,
    @Arg('filter', () => ChangeRequestFilter, { nullable: true }) filter: ChangeRequestFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ChangeRequest>> {
    return changeRequestsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ChangeRequestResult, {
    description: '变更申请, for the own organization’s assignment: one of a kind at a time.',
  })
  @Allow(anyRole('LEADER', 'REPORTER'))
  async requestChange(
    @Ctx() context: Context,
    @Arg('input', () => RequestChangeInput) input: RequestChangeInput,
  ): Promise<ChangeRequestResult> {
    return { changeRequest: await requestChange(context, input) };
  }

  @Mutation(() => ChangeRequestResult, {
    description: 'By the organization that gave the assignment, unasked.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async changeAssignment(
    @Ctx() context: Context,
    @Arg('input', () => ChangeAssignmentInput) input: ChangeAssignmentInput,
  ): Promise<ChangeRequestResult> {
    return { changeRequest: await changeAssignment(context, input) };
  }

  @Mutation(() => ChangeRequestResult, {
    description: '审批, by the organization that gave the assignment; the change takes place at once.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async decideChangeRequest(
    @Ctx() context: Context,
    @Arg('input', () => DecideChangeRequestInput) input: DecideChangeRequestInput,
  ): Promise<ChangeRequestResult> {
    return { changeRequest: await decideChangeRequest(context, input) };
  }

  @Mutation(() => ChangeRequestResult, { description: '撤回, by the organization that asked.' })
  @Allow(anyRole('LEADER', 'REPORTER'))
  async withdrawChangeRequest(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawChangeRequestInput) input: WithdrawChangeRequestInput,
  ): Promise<ChangeRequestResult> {
    return { changeRequest: await withdrawChangeRequest(context, input) };
  }

  @FieldResolver(() => Assignment)
  @Edge('within scope')
  assignment(@Root() row: ChangeRequest, @Ctx() context: Context): Promise<Assignment | null> {
    return assignmentOf(context).load(row.assignmentId);
  }

  @FieldResolver(() => Organization, { description: 'Whose assignment it is about.' })
  @Edge('as its parent')
  organization(@Root() row: ChangeRequest, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Who decides: the one who gave the assignment.' })
  @Edge('name only')
  assigner(@Root() row: ChangeRequest, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.assignerId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  requester(@Root() row: ChangeRequest, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.requesterId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  decider(@Root() row: ChangeRequest, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId ? personOf(context).load(row.deciderId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'The one who assigned decided without being asked.' })
  @Edge('as its parent')
  unasked(@Root() row: ChangeRequest): boolean {
    return row.requesterOrganizationId !== row.organizationId;
  }

  @FieldResolver(() => Boolean, { description: 'It came with the same change of the superior assignment.' })
  @Edge('as its parent')
  withSuperior(@Root() row: ChangeRequest): boolean {
    return row.originId !== null;
  }

  @FieldResolver(() => Int, { description: 'Whole days that it awaited, or has awaited, its decision.' })
  @Edge('as its parent')
  waitingDays(@Root() row: ChangeRequest, @Ctx() context: Context): number {
    const until = row.decidedAt ? dayOf(new Date(row.decidedAt)) : context.clock.today();
    return daysBetween(dayOf(new Date(row.requestedAt)), until);
  }

  @FieldResolver(() => [ChangeRequestActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ChangeRequest, @Ctx() context: Context): ChangeRequestAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => Assignment)
export class AssignmentChangesResolver {
  @FieldResolver(() => [ChangeKindEnum], {
    description: 'What the viewer may ask for, or, for whoever assigned it, decide unasked.',
  })
  @Edge('as its parent')
  availableChanges(@Root() row: Assignment, @Ctx() context: Context): ChangeKind[] {
    return availableChanges(signedIn(context).viewer, row, context.clock.today());
  }

  @FieldResolver(() => [ChangeRequest], { description: 'Newest first.' })
  @Edge('as its parent')
  changeRequests(@Root() row: Assignment, @Ctx() context: Context): Promise<ChangeRequest[]> {
    return requestsOf(context).load(row.id);
  }

  @FieldResolver(() => WaitingTimes)
  @Edge('as its parent')
  async waiting(@Root() row: Assignment, @Ctx() context: Context): Promise<WaitingTimes> {
    return WaitingTimes.of(row, await momentsOf(context).load(row.id), context.clock.today());
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description:
      '改派: what this was before, of another organization; null also where the viewer may not see that.',
  })
  @Edge('within scope')
  replaces(@Root() row: Assignment, @Ctx() context: Context): Promise<Assignment | null> | null {
    return row.replacesId ? assignmentOf(context).load(row.replacesId) : null;
  }

  @FieldResolver(() => Assignment, { nullable: true, description: '改派: what took its place.' })
  @Edge('within scope')
  replacedBy(@Root() row: Assignment, @Ctx() context: Context): Promise<Assignment | null> | null {
    return row.status === 'CANCELLED' ? replacementOf(context).load(row.id) : null;
  }
}
