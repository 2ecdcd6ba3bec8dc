import {
  type EscalationAction,
  type EscalationLevel,
  escalationLevels,
} from '@duban/schema/vocabulary/escalation';
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
import { OutcomeOf, shownOutcomes } from '../../kernel/outcome.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { AccountabilityDecision } from '../accountability/accountability.entity.ts';
import { accountabilityDecisionOf } from '../accountability/accountability.loaders.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { supervisionOrderOf } from '../supervision-order/supervision-order.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { carryOutEscalation, waiveEscalation } from './commands/decide.ts';
import { remindAssignments } from './commands/remind.ts';
import { Escalation, EscalationActionEnum } from './escalation.entity.ts';
import {
  CarryOutEscalationInput,
  EscalationFilter,
  RemindAssignmentsInput,
  WaiveEscalationInput,
} from './escalation.inputs.ts';
import { escalationOf, escalationsOf, policyRevisionOf } from './escalation.loaders.ts';
import { availableActions } from './escalation.policy.ts';
import { escalationsPage } from './escalation.queries.ts';
import { EscalationLevelEnum, EscalationPolicyRevision } from './escalation-policy.entity.ts';

@ObjectType({ simpleResolvers: true })
class EscalationPage extends PageOf(Escalation) {}

@ObjectType({ simpleResolvers: true })
class EscalationResult {
  @Field(() => Escalation)
  escalation!: Escalation;
}

@ObjectType({ simpleResolvers: true })
class ReminderOutcome extends OutcomeOf(Assignment) {}

@ObjectType({ simpleResolvers: true })
class RemindersResult {
  @Field(() => [ReminderOutcome], { description: 'One for each, in the order of the input.' })
  outcomes!: ReminderOutcome[];
}

@Resolver(() => Escalation)
export class EscalationResolver {
  @Query(() => Escalation, { nullable: true })
  @Allow(business)
  escalation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Escalation | null> {
    return escalationOf(context).load(id);
  }

  @Query(() => EscalationPage, { description: 'Newest first.' })
  @Allow(business)
  escalations(
    @Ctx() context: Context,
    @Arg('filter', () => EscalationFilter, { nullable: true }) filter: EscalationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Escalation>> {
    return escalationsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => EscalationResult, {
    description:
      '登记办理: names the order or decision by which the rung was climbed; by the one who assigned.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async carryOutEscalation(
    @Ctx() context: Context,
    @Arg('input', () => CarryOutEscalationInput) input: CarryOutEscalationInput,
  ): Promise<EscalationResult> {
    return { escalation: await carryOutEscalation(context, input) };
  }

  @Mutation(() => EscalationResult, {
    description: '不再升级: neither this rung nor, for this due date, a higher one; by the one who assigned.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async waiveEscalation(
    @Ctx() context: Context,
    @Arg('input', () => WaiveEscalationInput) input: WaiveEscalationInput,
  ): Promise<EscalationResult> {
    return { escalation: await waiveEscalation(context, input) };
  }

  @Mutation(() => RemindersResult, {
    description: '人工催办: tells those responsible for each, once a day; by the one who assigned.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async remindAssignments(
    @Ctx() context: Context,
    @Arg('input', () => RemindAssignmentsInput) input: RemindAssignmentsInput,
  ): Promise<RemindersResult> {
    return { outcomes: shownOutcomes(await remindAssignments(context, input), context.language) };
  }

  @FieldResolver(() => Assignment)
  @Edge('within scope')
  assignment(@Root() row: Escalation, @Ctx() context: Context): Promise<Assignment | null> {
    return assignmentOf(context).load(row.assignmentId);
  }

  @FieldResolver(() => Organization, { description: 'Whose assignment it is.' })
  @Edge('as its parent')
  organization(@Root() row: Escalation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Who decides: the one who gave the assignment.' })
  @Edge('name only')
  assigner(@Root() row: Escalation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.assignerId);
  }

  @FieldResolver(() => EscalationPolicyRevision, {
    nullable: true,
    description: 'The policy by which it was reached; null: nobody had set one, and the default held.',
  })
  @Edge('as its parent')
  policy(@Root() row: Escalation, @Ctx() context: Context): Promise<EscalationPolicyRevision | null> | null {
    return row.policyId ? policyRevisionOf(context).load(row.policyId) : null;
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  decider(@Root() row: Escalation, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId ? personOf(context).load(row.deciderId) : null;
  }

  @FieldResolver(() => SupervisionOrder, {
    nullable: true,
    description: 'By which it was carried out; null also where the viewer may not see it.',
  })
  @Edge('within scope')
  supervisionOrder(
    @Root() row: Escalation,
    @Ctx() context: Context,
  ): Promise<SupervisionOrder | null> | null {
    return row.supervisionOrderId ? supervisionOrderOf(context).load(row.supervisionOrderId) : null;
  }

  @FieldResolver(() => AccountabilityDecision, {
    nullable: true,
    description: 'By which it was carried out; null also where the viewer may not see it.',
  })
  @Edge('within scope')
  accountabilityDecision(
    @Root() row: Escalation,
    @Ctx() context: Context,
  ): Promise<AccountabilityDecision | null> | null {
    const id = row.accountabilityDecisionId;
    return id ? accountabilityDecisionOf(context).load(id) : null;
  }

  @FieldResolver(() => [EscalationActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Escalation, @Ctx() context: Context): EscalationAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => Assignment)
export class AssignmentEscalationsResolver {
  @FieldResolver(() => [Escalation], { description: 'Of all its due dates, newest first.' })
  @Edge('as its parent')
  escalations(@Root() row: Assignment, @Ctx() context: Context): Promise<Escalation[]> {
    return escalationsOf(context).load(row.id);
  }

  @FieldResolver(() => EscalationLevelEnum, {
    nullable: true,
    description:
      'The highest rung reached for its present due date, but for waived and lapsed ones; null when it is over.',
  })
  @Edge('as its parent')
  async escalationLevel(@Root() row: Assignment, @Ctx() context: Context): Promise<EscalationLevel | null> {
    if (row.status === 'COMPLETED' || row.status === 'CANCELLED') return null;
    const reached = (await escalationsOf(context).load(row.id))
      .filter(({ dueOn, status }) => dueOn === row.dueOn && status !== 'WAIVED' && status !== 'LAPSED')
      .map(({ level }) => escalationLevels.indexOf(level));
    return escalationLevels[Math.max(...reached)] ?? null;
  }
}
