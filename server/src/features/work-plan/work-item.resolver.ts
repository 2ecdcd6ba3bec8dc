import type { AssignmentRole, AssignmentStatus, Light } from '@duban/schema/vocabulary/assignment';
import { assignmentStatuses, lights } from '@duban/schema/vocabulary/assignment';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Cadence, WorkItemAction } from '@duban/schema/vocabulary/work-plan';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
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
import {
  AssignmentRoleEnum,
  AssignmentStatusEnum,
  LightEnum,
} from '../assignment/assignment-enums.entity.ts';
import { Organization, OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { organizationOf } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { requireEvidence } from './evidence.commands.ts';
import { figuresVersionOf } from './figure-decision.queries.ts';
import { readFactsOfPage, tellFact } from './item-facts.loaders.ts';
import type { ItemFacts } from './item-facts.queries.ts';
import { displayTitle, Target, WorkItem, WorkPlanSection } from './work-item.entity.ts';
import { workItemById, workItemsPage } from './work-item.queries.ts';
import { CadenceEnum, WorkItemActionEnum, WorkPlan } from './work-plan.entity.ts';
import { RequireEvidenceInput, WorkItemFilter, WorkItemOrder } from './work-plan.inputs.ts';
import { sectionOf, standingTargetsOf, workPlanOf } from './work-plan.loaders.ts';
import { availableItemActions } from './work-plan.policy.ts';

@ObjectType({ description: 'How often one level reports.', simpleResolvers: true })
export class LevelCadence {
  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => CadenceEnum)
  cadence!: Cadence;
}

@ObjectType({ description: 'A unit that the notice itself names.', simpleResolvers: true })
export class ResponsibleUnit {
  @Field(() => AssignmentRoleEnum)
  role!: AssignmentRole;

  @Field(() => String, { description: 'As the notice names it.' })
  name!: string;

  organizationId!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssignmentCount {
  @Field(() => AssignmentStatusEnum)
  status!: AssignmentStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description: 'What the public was told, within what the viewer may see.',
  simpleResolvers: true,
})
class Coverage {
  @Field(() => Int, { description: 'Pieces submitted.' })
  submissions!: number;

  @Field(() => Int, { description: 'Channels that carried them.' })
  adoptions!: number;

  @Field(() => Int)
  activities!: number;
}

@ObjectType({ simpleResolvers: true })
class WorkItemPage extends PageOf(WorkItem) {}

@ObjectType({ simpleResolvers: true })
class WorkItemResult {
  @Field(() => WorkItem)
  workItem!: WorkItem;
}

type Counted = Exclude<AssignmentStatus, 'CANCELLED'>;
const countOf: Readonly<
  Record<Counted, 'pending' | 'inProgress' | 'completionClaimed' | 'completed' | 'suspended'>
> = {
  PENDING: 'pending',
  IN_PROGRESS: 'inProgress',
  COMPLETION_CLAIMED: 'completionClaimed',
  COMPLETED: 'completed',
  SUSPENDED: 'suspended',
};

const isCounted = (status: AssignmentStatus): status is Counted => status !== 'CANCELLED';
const counted = assignmentStatuses.filter(isCounted);

function countsOf(facts: ItemFacts): AssignmentCount[] {
  return counted
    .map((status) => ({ status, count: facts[countOf[status]] }))
    .filter(({ status, count }) => status !== 'SUSPENDED' || count > 0);
}

/** The columns of the newest report keep their names in the facts. */
const hasReport = (facts: ItemFacts): facts is ItemFacts & ProgressReport => facts.id !== null;

@Resolver(() => ResponsibleUnit)
export class ResponsibleUnitResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'null where the name matches none.' })
  @Edge('name only')
  organization(@Root() row: ResponsibleUnit, @Ctx() context: Context): Loaded<Organization> {
    return row.organizationId ? organizationOf(context).load(row.organizationId) : null;
  }
}

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @Query(() => WorkItem, { nullable: true })
  @Allow(business)
  workItem(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<WorkItem | null> {
    return workItemById(signedIn(context), id);
  }

  @Query(() => WorkItemPage, {
    description: 'The issued plans’ points for everyone in the province; figures within the viewer’s scope.',
  })
  @Allow(business)
  async workItems(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => WorkItemFilter, { nullable: true }) filter: WorkItemFilter | null,
    @Arg('orderBy', () => WorkItemOrder, { nullable: true }) order: WorkItemOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<WorkItem>> {
    const caller = signedIn(context);
    const found = await workItemsPage(caller, filter ?? {}, order ?? null, page);
    const ids = found.nodes.map(({ id }) => id);
    await readFactsOfPage(caller, ids, info);
    return found;
  }

  @Mutation(() => WorkItemResult, {
    description:
      'Which figures need a report with a file before completion is claimed; by who issues the plan.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async requireEvidence(
    @Ctx() context: Context,
    @Arg('input', () => RequireEvidenceInput) input: RequireEvidenceInput,
  ): Promise<WorkItemResult> {
    return { workItem: await requireEvidence(context, input) };
  }

  @FieldResolver(() => String, {
    description: 'The title, or the beginning of the requirement where the point has none.',
  })
  @Edge('as its parent')
  displayTitle(@Root() row: WorkItem): string {
    return displayTitle(row);
  }

  @FieldResolver(() => Int, {
    description: 'Of what the own organization decided on the figures: shares and evidence; 0 where nothing.',
  })
  @Edge('as its parent')
  figuresVersion(@Root() row: WorkItem, @Ctx() context: Context): Promise<number> {
    return figuresVersionOf(context).load(row.id);
  }

  @FieldResolver(() => [Target])
  @Edge('as its parent')
  targets(@Root() row: WorkItem, @Ctx() context: Context): Promise<Target[]> {
    return standingTargetsOf(context).load(row.id);
  }

  @FieldResolver(() => [ResponsibleUnit])
  @Edge('as its parent')
  responsible(@Root() row: WorkItem): WorkItem['responsible'] {
    return row.responsible;
  }

  @FieldResolver(() => [LevelCadence])
  @Edge('as its parent')
  cadences(@Root() row: WorkItem): WorkItem['cadences'] {
    return row.cadences;
  }

  @FieldResolver(() => WorkPlanSection)
  @Edge('as its parent')
  section(@Root() row: WorkItem, @Ctx() context: Context): Loaded<WorkPlanSection> {
    return sectionOf(context).load(row.sectionId);
  }

  @FieldResolver(() => WorkPlan)
  @Edge('as its parent')
  workPlan(@Root() row: WorkItem, @Ctx() context: Context): Loaded<WorkPlan> {
    return workPlanOf(context).load(row.workPlanId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The first organization that leads it, among those that the viewer may see.',
  })
  @Edge('within scope')
  lead(@Root() row: WorkItem, @Ctx() context: Context): Loaded<Organization> {
    return tellFact(context, row.id, 'figures', ({ leadId }) =>
      leadId ? organizationOf(context).load(leadId) : null,
    );
  }

  @FieldResolver(() => LightEnum, {
    nullable: true,
    description:
      'The worst light of those that lead it, or of all where the viewer sees no lead; null where nobody was given it.',
  })
  @Edge('within scope')
  light(@Root() row: WorkItem, @Ctx() context: Context): Loaded<Light> {
    return tellFact(context, row.id, 'figures', ({ light }) =>
      light === null ? null : (lights[light] ?? null),
    );
  }

  @FieldResolver(() => Int, {
    description: '0 to 100: the mean of the assignments given at the viewer’s height.',
  })
  @Edge('within scope')
  percent(@Root() row: WorkItem, @Ctx() context: Context): number | Promise<number> {
    return tellFact(context, row.id, 'figures', ({ meanPercent }) => meanPercent);
  }

  @FieldResolver(() => [AssignmentCount], {
    description: 'By status: suspended ones where there are any; what was cancelled does not count.',
  })
  @Edge('within scope')
  assignmentCounts(
    @Root() row: WorkItem,
    @Ctx() context: Context,
  ): AssignmentCount[] | Promise<AssignmentCount[]> {
    return tellFact(context, row.id, 'figures', countsOf);
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The newest report of any of its assignments that the viewer may see.',
  })
  @Edge('within scope')
  latestReport(@Root() row: WorkItem, @Ctx() context: Context): Loaded<ProgressReport> {
    return tellFact(context, row.id, 'latestReport', (facts) => (hasReport(facts) ? facts : null));
  }

  @FieldResolver(() => Coverage)
  @Edge('within scope')
  coverage(@Root() row: WorkItem, @Ctx() context: Context): Coverage | Promise<Coverage> {
    return tellFact(context, row.id, 'coverage', (facts) => facts);
  }

  @FieldResolver(() => [WorkItemActionEnum])
  @Edge('as its parent')
  async availableActions(@Root() row: WorkItem, @Ctx() context: Context): Promise<WorkItemAction[]> {
    const plan = await workPlanOf(context).load(row.workPlanId);
    return plan ? availableItemActions(signedIn(context).viewer, plan, row.withdrawnOn) : [];
  }
}
