import type { CoverageAction } from '@duban/schema/vocabulary/coverage-request';
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
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { AssistanceNotice } from './assistance-notice.entity.ts';
import { requestCoverage, resubmitCoverageRequest, withdrawCoverageRequest } from './commands/request.ts';
import { handleCoverageRequest, signCoverageRequest } from './commands/sign.ts';
import { CoverageActionEnum, CoverageRequest, CoverageSignature } from './coverage-request.entity.ts';
import {
  CoverageRequestFilter,
  HandleCoverageRequestInput,
  RequestCoverageInput,
  ResubmitCoverageRequestInput,
  SignCoverageRequestInput,
  WithdrawCoverageRequestInput,
} from './coverage-request.inputs.ts';
import { coverageRequestOf, itemsOfRequest, noticesOfRequest } from './coverage-request.loaders.ts';
import { availableActions } from './coverage-request.policy.ts';
import { coverageRequestsPage } from './coverage-request.queries.ts';

@ObjectType({ simpleResolvers: true })
class CoverageRequestPage extends PageOf(CoverageRequest) {}

@ObjectType({ simpleResolvers: true })
class CoverageRequestResult {
  @Field(() => CoverageRequest)
  coverageRequest!: CoverageRequest;
}

@Resolver(() => CoverageRequest)
export class CoverageRequestResolver {
  @Query(() => CoverageRequest, { nullable: true })
  @Allow(business)
  coverageRequest(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<CoverageRequest | null> {
    return coverageRequestOf(context).load(id);
  }

  @Query(() => CoverageRequestPage, { description: 'Newest first.' })
  @Allow(business)
  coverageRequests(
    @Ctx() context: Context,
    @Arg('filter', () => CoverageRequestFilter, { nullable: true }) filter: CoverageRequestFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<CoverageRequest>> {
    return coverageRequestsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => CoverageRequestResult, { description: '申报, of the own organization: to its head first.' })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  async requestCoverage(
    @Ctx() context: Context,
    @Arg('input', () => RequestCoverageInput) input: RequestCoverageInput,
  ): Promise<CoverageRequestResult> {
    return { coverageRequest: await requestCoverage(context, input) };
  }

  @Mutation(() => CoverageRequestResult, { description: 'After a return: everybody signs anew.' })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  async resubmitCoverageRequest(
    @Ctx() context: Context,
    @Arg('input', () => ResubmitCoverageRequestInput) input: ResubmitCoverageRequestInput,
  ): Promise<CoverageRequestResult> {
    return { coverageRequest: await resubmitCoverageRequest(context, input) };
  }

  @Mutation(() => CoverageRequestResult, { description: 'Until everybody has signed.' })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  async withdrawCoverageRequest(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawCoverageRequestInput) input: WithdrawCoverageRequestInput,
  ): Promise<CoverageRequestResult> {
    return { coverageRequest: await withdrawCoverageRequest(context, input) };
  }

  @Mutation(() => CoverageRequestResult, {
    description:
      '签字 or 退回, in turn: the head of the organization that asks, the leader in charge and the office above it. Nobody signs what they asked for, nor twice.',
  })
  @Allow(anyRole('LEADER', 'EDITOR'))
  async signCoverageRequest(
    @Ctx() context: Context,
    @Arg('input', () => SignCoverageRequestInput) input: SignCoverageRequestInput,
  ): Promise<CoverageRequestResult> {
    return { coverageRequest: await signCoverageRequest(context, input) };
  }

  @Mutation(() => CoverageRequestResult, {
    description: '办理 without an assistance notice; issuing one for the request handles it too.',
  })
  @Allow(anyRole('EDITOR'))
  async handleCoverageRequest(
    @Ctx() context: Context,
    @Arg('input', () => HandleCoverageRequestInput) input: HandleCoverageRequestInput,
  ): Promise<CoverageRequestResult> {
    return { coverageRequest: await handleCoverageRequest(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: CoverageRequest, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Whose leader in charge and office sign.' })
  @Edge('as its parent')
  office(@Root() row: CoverageRequest, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.officeId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  applicant(@Root() row: CoverageRequest, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.applicantId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  handler(@Root() row: CoverageRequest, @Ctx() context: Context): Loaded<Person> {
    return row.handlerId ? personOf(context).load(row.handlerId) : null;
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: CoverageRequest, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfRequest(context).load(row.id);
  }

  @FieldResolver(() => [AssistanceNotice], { description: 'Notices that followed it, oldest first.' })
  @Edge('within scope')
  assistanceNotices(@Root() row: CoverageRequest, @Ctx() context: Context): Promise<AssistanceNotice[]> {
    return noticesOfRequest(context).load(row.id);
  }

  @FieldResolver(() => [CoverageActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: CoverageRequest, @Ctx() context: Context): CoverageAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => CoverageSignature)
export class CoverageSignatureResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  person(@Root() row: CoverageSignature, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.personId);
  }
}
