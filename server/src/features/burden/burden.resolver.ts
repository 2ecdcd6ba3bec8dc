import { burdenWeeks } from '@duban/schema/vocabulary/supervision-plan';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { addDays } from '../../kernel/days.ts';
import { badInput, forbidden } from '../../kernel/errors.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { requireSubordinates } from '../organization/subordinates.queries.ts';
import { type Repeat as RepeatRow, repeatsOf } from '../supervision-order/repeat.queries.ts';
import { canIssueOrders } from '../supervision-order/supervision-order.policy.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { type WeekRow, weeksOf } from './burden.queries.ts';

@ObjectType({
  description: 'What an organization owes from a Monday to the Sunday after it.',
  simpleResolvers: true,
})
class BurdenWeek {
  @Field(() => DayScalar)
  monday!: string;

  @Field(() => Int, {
    description: 'Assignments not completed and due; overdue ones count in the first week.',
  })
  assignmentsDue!: number;

  @Field(() => Int, {
    description:
      'Periodic reports: the next one of each assignment, and those after it by the last day of their period.',
  })
  reportsDue!: number;

  @Field(() => Int, { description: 'Orders that wait for its reply.' })
  ordersDue!: number;

  @Field(() => Int, { description: 'Approved supervision plans that name it and run in this week.' })
  checksPlanned!: number;
}

@ObjectType({ description: 'The same organization was asked about the same point.', simpleResolvers: true })
class Repeat {
  @Field(() => ID, { nullable: true })
  orderId!: string | null;

  @Field(() => ID, { nullable: true })
  planId!: string | null;

  @Field(() => String, { description: 'The order’s number, or the plan’s title.' })
  name!: string;

  @Field(() => DayScalar, { description: 'The order’s day of issue, or the plan’s first day.' })
  day!: string;

  @Field(() => Boolean, { description: 'true: not closed yet.' })
  open!: boolean;
}

@ObjectType({ simpleResolvers: true })
class Burden {
  organizationId!: string;

  @Field(() => [BurdenWeek])
  weeks!: WeekRow[];

  @Field(() => [Repeat], {
    description: 'Orders and plans about the given points that are open or no older than 90 days.',
  })
  repeats!: RepeatRow[];
}

@Resolver(() => Burden)
export class BurdenResolver {
  @Query(() => [Burden], {
    description:
      'What subordinates owe already, before one more order or check: at most 50 of them, 27 weeks.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async burden(
    @Ctx() context: Context,
    @Arg('organizationIds', () => [ID]) organizationIds: string[],
    @Arg('from', () => DayScalar) from: string,
    @Arg('to', () => DayScalar) to: string,
    @Arg('workItemIds', () => [ID], { nullable: true }) workItemIds: string[] | null,
  ): Promise<Burden[]> {
    return burdens(context, { organizationIds, from, to, workItemIds: workItemIds ?? [] });
  }

  @FieldResolver(() => Organization)
  @Edge('within scope')
  organization(@Root() row: Burden, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}

@Resolver(() => Repeat)
export class RepeatResolver {
  @FieldResolver(() => WorkItem)
  @Edge('as its parent')
  workItem(@Root() row: RepeatRow, @Ctx() context: Context): Loaded<WorkItem> {
    return workItemOf(context).load(row.workItemId);
  }
}

const mostOrganizations = 50;

interface Asked {
  organizationIds: string[];
  workItemIds: string[];
  from: string;
  to: string;
}

/** @throws DomainError BAD_INPUT naming what was asked too much */
function checkAsked({ organizationIds, workItemIds, from, to }: Asked): void {
  if (organizationIds.length > mostOrganizations)
    throw badInput('organizationIds', 'tooMany', { max: mostOrganizations });
  if (workItemIds.length > 200) throw badInput('workItemIds', 'tooMany', { max: 200 });
  if (to < from) throw badInput('to', 'endBeforeStart');
  if (to > addDays(from, burdenWeeks * 7)) throw badInput('to', 'tooManyDays', { max: burdenWeeks * 7 });
}

async function burdens(context: Context, asked: Asked): Promise<Burden[]> {
  const caller = signedIn(context);
  if (!canIssueOrders(caller.viewer)) throw forbidden();
  checkAsked(asked);
  const { organizationIds, workItemIds, from, to } = asked;
  await requireSubordinates(caller, caller.reader, organizationIds);
  const [weeks, repeats] = await Promise.all([
    weeksOf(caller, organizationIds, from, to),
    workItemIds.length > 0 ? repeatsOf(caller, caller.reader, organizationIds, workItemIds) : [],
  ]);
  return organizationIds.map((organizationId) => ({
    organizationId,
    weeks: weeks.filter((week) => week.organizationId === organizationId),
    repeats: repeats.filter((repeat) => repeat.organizationId === organizationId),
  }));
}
