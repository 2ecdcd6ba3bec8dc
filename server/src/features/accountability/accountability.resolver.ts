import { type AccountabilityAction, standingStatuses } from '@duban/schema/vocabulary/accountability';
import { Arg, Args, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { supervisionOrderOf } from '../supervision-order/supervision-order.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { AccountabilityActionEnum, AccountabilityDecision } from './accountability.entity.ts';
import { AccountabilityDecisionFilter } from './accountability.inputs.ts';
import {
  accountabilityDecisionOf,
  assignmentsCited,
  ordersCited,
  reviewOf,
  viewerTookPart,
} from './accountability.loaders.ts';
import { availableActions, isIssuer, readers } from './accountability.policy.ts';
import { accountabilityDecisionsPage } from './accountability.queries.ts';
import { ReviewRequest } from './review-request.entity.ts';

@ObjectType({ simpleResolvers: true })
class AccountabilityDecisionPage extends PageOf(AccountabilityDecision) {}

@Resolver(() => AccountabilityDecision)
export class AccountabilityResolver {
  @Query(() => AccountabilityDecision, { nullable: true })
  @Allow(anyRole(...readers))
  accountabilityDecision(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<AccountabilityDecision | null> {
    return accountabilityDecisionOf(context).load(id);
  }

  @Query(() => AccountabilityDecisionPage, {
    description: 'Newest first. An organization sees what was served to it, and no proposal.',
  })
  @Allow(anyRole(...readers))
  accountabilityDecisions(
    @Ctx() context: Context,
    @Arg('filter', () => AccountabilityDecisionFilter, { nullable: true })
    filter: AccountabilityDecisionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AccountabilityDecision>> {
    return accountabilityDecisionsPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => Organization, { description: 'Whose head decided.' })
  @Edge('name only')
  issuer(@Root() row: AccountabilityDecision, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'The organization concerned.' })
  @Edge('name only')
  organization(@Root() row: AccountabilityDecision, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.concernedId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  proposer(@Root() row: AccountabilityDecision, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.proposerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved or rejected it.' })
  @Edge('name only')
  approver(@Root() row: AccountabilityDecision, @Ctx() context: Context): Loaded<Person> {
    return row.approverId === null ? null : personOf(context).load(row.approverId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'For the issuer’s side only.' })
  @Edge('within scope')
  approvalComment(@Root() row: AccountabilityDecision, @Ctx() context: Context): string | null {
    return isIssuer(signedIn(context).viewer, row) ? row.approvalComment : null;
  }

  @FieldResolver(() => Boolean, { description: 'Served, and not revoked: it has effect in its time.' })
  @Edge('as its parent')
  standing(@Root() row: AccountabilityDecision): boolean {
    return (standingStatuses as readonly string[]).includes(row.status);
  }

  @FieldResolver(() => [Assignment], { description: 'What it rests on, as far as the viewer may see it.' })
  @Edge('within scope')
  async assignments(@Root() row: AccountabilityDecision, @Ctx() context: Context): Promise<Assignment[]> {
    const cited = await assignmentsCited(context).load(row.id);
    const rows = await Promise.all(cited.map(({ citedId }) => assignmentOf(context).load(citedId)));
    return rows.filter((assignment) => assignment !== null);
  }

  @FieldResolver(() => [SupervisionOrder], {
    description: 'What it rests on, as far as the viewer may see it.',
  })
  @Edge('within scope')
  async supervisionOrders(
    @Root() row: AccountabilityDecision,
    @Ctx() context: Context,
  ): Promise<SupervisionOrder[]> {
    const cited = await ordersCited(context).load(row.id);
    const rows = await Promise.all(cited.map(({ citedId }) => supervisionOrderOf(context).load(citedId)));
    return rows.filter((order) => order !== null);
  }

  @FieldResolver(() => ReviewRequest, { nullable: true })
  @Edge('as its parent')
  review(@Root() row: AccountabilityDecision, @Ctx() context: Context): Promise<ReviewRequest | null> {
    return reviewOf(context).load(row.id);
  }

  @FieldResolver(() => [AccountabilityActionEnum])
  @Edge('as its parent')
  async availableActions(
    @Root() row: AccountabilityDecision,
    @Ctx() context: Context,
  ): Promise<AccountabilityAction[]> {
    const tookPart = row.status === 'UNDER_REVIEW' && (await viewerTookPart(context).load(row.id));
    return availableActions(signedIn(context).viewer, row, { today: context.clock.today(), tookPart });
  }
}
