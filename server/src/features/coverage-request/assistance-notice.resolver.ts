import type { AssistanceAction } from '@duban/schema/vocabulary/assistance-notice';
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
import { AssistanceActionEnum, AssistanceNotice } from './assistance-notice.entity.ts';
import {
  ArrangeAssistanceInput,
  AssistanceNoticeFilter,
  CancelAssistanceNoticeInput,
  IssueAssistanceNoticeInput,
  ReportAssistanceInput,
  ReviewAssistanceInput,
} from './assistance-notice.inputs.ts';
import { availableActions } from './assistance-notice.policy.ts';
import { assistanceNoticesPage } from './assistance-notice.queries.ts';
import { arrangeAssistance, reportAssistance, reviewAssistance } from './commands/feedback.ts';
import { cancelAssistanceNotice, issueAssistanceNotice } from './commands/notice.ts';
import { CoverageRequest } from './coverage-request.entity.ts';
import { assistanceNoticeOf, coverageRequestOf, itemsOfNotice } from './coverage-request.loaders.ts';

@ObjectType({ simpleResolvers: true })
class AssistanceNoticePage extends PageOf(AssistanceNotice) {}

@ObjectType({ simpleResolvers: true })
class AssistanceNoticeResult {
  @Field(() => AssistanceNotice)
  assistanceNotice!: AssistanceNotice;
}

@Resolver(() => AssistanceNotice)
export class AssistanceNoticeResolver {
  @Query(() => AssistanceNotice, { nullable: true })
  @Allow(business)
  assistanceNotice(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<AssistanceNotice | null> {
    return assistanceNoticeOf(context).load(id);
  }

  @Query(() => AssistanceNoticePage, { description: 'Newest first.' })
  @Allow(business)
  assistanceNotices(
    @Ctx() context: Context,
    @Arg('filter', () => AssistanceNoticeFilter, { nullable: true }) filter: AssistanceNoticeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AssistanceNotice>> {
    return assistanceNoticesPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => AssistanceNoticeResult, {
    description: '下发, by a bureau’s publicity office; names the request that it follows, if any.',
  })
  @Allow(anyRole('EDITOR'))
  async issueAssistanceNotice(
    @Ctx() context: Context,
    @Arg('input', () => IssueAssistanceNoticeInput) input: IssueAssistanceNoticeInput,
  ): Promise<AssistanceNoticeResult> {
    return { assistanceNotice: await issueAssistanceNotice(context, input) };
  }

  @Mutation(() => AssistanceNoticeResult, { description: 'By the unit, again where plans change.' })
  @Allow(anyRole('LIAISON', 'LEADER'))
  async arrangeAssistance(
    @Ctx() context: Context,
    @Arg('input', () => ArrangeAssistanceInput) input: ArrangeAssistanceInput,
  ): Promise<AssistanceNoticeResult> {
    return { assistanceNotice: await arrangeAssistance(context, input) };
  }

  @Mutation(() => AssistanceNoticeResult, {
    description: '反馈宣传情况: by the unit, once the journalist was there.',
  })
  @Allow(anyRole('LIAISON', 'LEADER'))
  async reportAssistance(
    @Ctx() context: Context,
    @Arg('input', () => ReportAssistanceInput) input: ReportAssistanceInput,
  ): Promise<AssistanceNoticeResult> {
    return { assistanceNotice: await reportAssistance(context, input) };
  }

  @Mutation(() => AssistanceNoticeResult, { description: 'The office confirms the report, or returns it.' })
  @Allow(anyRole('EDITOR'))
  async reviewAssistance(
    @Ctx() context: Context,
    @Arg('input', () => ReviewAssistanceInput) input: ReviewAssistanceInput,
  ): Promise<AssistanceNoticeResult> {
    return { assistanceNotice: await reviewAssistance(context, input) };
  }

  @Mutation(() => AssistanceNoticeResult, {
    description:
      'By the office, until the unit has reported; a request without another notice is open again.',
  })
  @Allow(anyRole('EDITOR'))
  async cancelAssistanceNotice(
    @Ctx() context: Context,
    @Arg('input', () => CancelAssistanceNoticeInput) input: CancelAssistanceNoticeInput,
  ): Promise<AssistanceNoticeResult> {
    return { assistanceNotice: await cancelAssistanceNotice(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The unit that helps.' })
  @Edge('as its parent')
  organization(@Root() row: AssistanceNotice, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  issuer(@Root() row: AssistanceNotice, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.issuerId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: AssistanceNotice, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  reporter(@Root() row: AssistanceNotice, @Ctx() context: Context): Loaded<Person> {
    return row.reporterId ? personOf(context).load(row.reporterId) : null;
  }

  @FieldResolver(() => CoverageRequest, {
    nullable: true,
    description: 'What it follows; null also where the viewer may not see that.',
  })
  @Edge('within scope')
  coverageRequest(
    @Root() row: AssistanceNotice,
    @Ctx() context: Context,
  ): Promise<CoverageRequest | null> | null {
    return row.coverageRequestId ? coverageRequestOf(context).load(row.coverageRequestId) : null;
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: AssistanceNotice, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfNotice(context).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'The report was due before today and is not there.' })
  @Edge('as its parent')
  overdue(@Root() row: AssistanceNotice, @Ctx() context: Context): boolean {
    return ['ISSUED', 'ARRANGED'].includes(row.status) && row.feedbackDueOn < context.clock.today();
  }

  @FieldResolver(() => [AssistanceActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: AssistanceNotice, @Ctx() context: Context): AssistanceAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
