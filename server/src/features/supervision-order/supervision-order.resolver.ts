import type { Light } from '@duban/schema/vocabulary/assignment';
import type { SupervisionOrderAction } from '@duban/schema/vocabulary/supervision-order';
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
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { LightEnum } from '../assignment/assignment-enums.entity.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfReplies } from '../attachment/attachment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { SupervisionPlan } from '../supervision-plan/supervision-plan.entity.ts';
import { supervisionPlanOf } from '../supervision-plan/supervision-plan.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { AcknowledgeConclusionInput } from './addressee.inputs.ts';
import { replyToSupervisionOrder } from './commands/answer.ts';
import { acknowledgeConclusion, closeSupervisionOrder } from './commands/conclude.ts';
import { issueSupervisionOrder } from './commands/issue.ts';
import {
  Addressee,
  lightOfOrder,
  SupervisionOrder,
  SupervisionOrderActionEnum,
  SupervisionReply,
} from './supervision-order.entity.ts';
import {
  CloseSupervisionOrderInput,
  IssueSupervisionOrderInput,
  ReplyToSupervisionOrderInput,
  SupervisionOrderFilter,
} from './supervision-order.inputs.ts';
import { addresseesOf, assignmentIdsOf, repliesOf, supervisionOrderOf } from './supervision-order.loaders.ts';
import { availableActions } from './supervision-order.policy.ts';
import { type AddresseeRow, type OrderRow, supervisionOrdersPage } from './supervision-order.queries.ts';

@ObjectType({ simpleResolvers: true })
class SupervisionOrderPage extends PageOf(SupervisionOrder) {}

@ObjectType({ simpleResolvers: true })
class SupervisionOrderResult {
  @Field(() => SupervisionOrder)
  supervisionOrder!: OrderRow;
}

@Resolver(() => SupervisionOrder)
export class SupervisionOrderResolver {
  @Query(() => SupervisionOrder, { nullable: true })
  @Allow(business)
  supervisionOrder(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<OrderRow | null> {
    return supervisionOrderOf(context).load(id);
  }

  @Query(() => SupervisionOrderPage, { description: 'Newest first.' })
  @Allow(business)
  supervisionOrders(
    @Ctx() context: Context,
    @Arg('filter', () => SupervisionOrderFilter, { nullable: true }) filter: SupervisionOrderFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<OrderRow>> {
    return supervisionOrdersPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => SupervisionOrderResult, {
    description:
      '督办单: numbered per issuer, kind and year, without gaps. A repeat of a matter that is still open is a CONFLICT that names it.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async issueSupervisionOrder(
    @Ctx() context: Context,
    @Arg('input', () => IssueSupervisionOrderInput) input: IssueSupervisionOrderInput,
  ): Promise<SupervisionOrderResult> {
    return { supervisionOrder: await issueSupervisionOrder(context, input) };
  }

  @Mutation(() => SupervisionOrderResult, { description: 'For the viewer’s organization, an addressee.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'REPORTER'))
  async replyToSupervisionOrder(
    @Ctx() context: Context,
    @Arg('input', () => ReplyToSupervisionOrderInput) input: ReplyToSupervisionOrderInput,
  ): Promise<SupervisionOrderResult> {
    return { supervisionOrder: await replyToSupervisionOrder(context, input) };
  }

  @Mutation(() => SupervisionOrderResult, {
    description:
      'By the issuer, once every addressee has answered; a check’s answers are each accepted before, and what was to be put right is verified.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async closeSupervisionOrder(
    @Ctx() context: Context,
    @Arg('input', () => CloseSupervisionOrderInput) input: CloseSupervisionOrderInput,
  ): Promise<SupervisionOrderResult> {
    return { supervisionOrder: await closeSupervisionOrder(context, input) };
  }

  @Mutation(() => SupervisionOrderResult, {
    description: 'An addressee confirms that it was told the conclusion of a closed order.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'REPORTER'))
  async acknowledgeConclusion(
    @Ctx() context: Context,
    @Arg('input', () => AcknowledgeConclusionInput) input: AcknowledgeConclusionInput,
  ): Promise<SupervisionOrderResult> {
    return { supervisionOrder: await acknowledgeConclusion(context, input) };
  }

  @FieldResolver(() => LightEnum, {
    description: 'Red when overdue, yellow in the last three days, green otherwise and once answered.',
  })
  @Edge('as its parent')
  light(@Root() row: OrderRow, @Ctx() context: Context): Light {
    return lightOfOrder(row, context.clock.today());
  }

  @FieldResolver(() => Organization)
  @Edge('name only')
  issuer(@Root() row: OrderRow, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: OrderRow, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [Addressee], { description: 'An addressee sees those of its own branch.' })
  @Edge('within scope')
  addressees(@Root() row: OrderRow, @Ctx() context: Context): Promise<AddresseeRow[]> {
    return addresseesOf(context).load(row.id);
  }

  @FieldResolver(() => [SupervisionReply])
  @Edge('within scope')
  replies(@Root() row: OrderRow, @Ctx() context: Context): Promise<SupervisionReply[]> {
    return repliesOf(context).load(row.id);
  }

  @FieldResolver(() => [Assignment], { description: 'Those that the viewer may see.' })
  @Edge('within scope')
  async assignments(@Root() row: OrderRow, @Ctx() context: Context): Promise<Assignment[]> {
    const links = await assignmentIdsOf(context).load(row.id);
    const rows = await Promise.all(links.map((link) => assignmentOf(context).load(link.assignmentId)));
    return rows.filter((assignment) => assignment !== null);
  }

  @FieldResolver(() => SupervisionPlan, { nullable: true, description: 'The approved plan of a check.' })
  @Edge('within scope')
  async plan(@Root() row: OrderRow, @Ctx() context: Context): Promise<SupervisionPlan | null> {
    return row.planId === null ? null : supervisionPlanOf(context).load(row.planId);
  }

  @FieldResolver(() => [SupervisionOrderActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: OrderRow, @Ctx() context: Context): SupervisionOrderAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => SupervisionReply)
export class SupervisionReplyResolver {
  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: SupervisionReply, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: SupervisionReply, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [Attachment])
  @Edge('as its parent')
  attachments(@Root() row: SupervisionReply, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfReplies(context).load(row.id);
  }
}
