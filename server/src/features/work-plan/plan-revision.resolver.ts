import type { PlanChangeKind, PlanRevisionAction } from '@duban/schema/vocabulary/plan-revision';
import { planChangeKinds } from '@duban/schema/vocabulary/plan-revision';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import type { Segment } from '../../kernel/text/diff-text.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import {
  PlanChangeKindEnum,
  PlanRevision,
  PlanRevisionActionEnum,
  PlanRevisionChange,
  WorkItemVersion,
} from './plan-revision.entity.ts';
import {
  changeCountsOf,
  changesOf,
  planRevisionOf,
  revisionsOf,
  versionsOf,
} from './plan-revision.loaders.ts';
import { availableRevisionActions } from './plan-revision.policy.ts';
import { affectedPage } from './plan-revision.queries.ts';
import { isOther, type TargetChange } from './revision/compare-plans.ts';
import type { Wording } from './revision/wording.ts';
import { TextSegment } from './text-segment.entity.ts';
import { TargetChangeType, WordingType } from './wording.resolver.ts';
import { WorkItem } from './work-item.entity.ts';
import { WorkPlan } from './work-plan.entity.ts';
import { workItemOf, workPlanOf } from './work-plan.loaders.ts';

@ObjectType({ simpleResolvers: true })
class AffectedAssignmentPage extends PageOf(Assignment) {}

@ObjectType({ simpleResolvers: true })
export class PlanChangeCount {
  @Field(() => PlanChangeKindEnum)
  kind!: PlanChangeKind;

  @Field(() => Int)
  count!: number;
}

/** Every kind, in the order in which they are shown. */
export function countsByKind(rows: readonly { kind: PlanChangeKind; count: number }[]): PlanChangeCount[] {
  return planChangeKinds.map((kind) => ({ kind, count: rows.find((row) => row.kind === kind)?.count ?? 0 }));
}

@Resolver(() => PlanRevision)
export class PlanRevisionResolver {
  @Query(() => PlanRevision, { nullable: true })
  @Allow(business)
  planRevision(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<PlanRevision | null> {
    return planRevisionOf(context).load(id);
  }

  @FieldResolver(() => WorkPlan)
  @Edge('as its parent')
  workPlan(@Root() row: PlanRevision, @Ctx() context: Context): Loaded<WorkPlan> {
    return workPlanOf(context).load(row.workPlanId);
  }

  @FieldResolver(() => [PlanRevisionChange], { description: 'In the order of their numbers.' })
  @Edge('as its parent')
  async changes(
    @Root() row: PlanRevision,
    @Ctx() context: Context,
    @Arg('kind', () => PlanChangeKindEnum, { nullable: true }) kind: PlanChangeKind | null,
  ): Promise<PlanRevisionChange[]> {
    const changes = await changesOf(context).load(row.id);
    return kind ? changes.filter((change) => change.kind === kind) : changes;
  }

  @FieldResolver(() => [PlanChangeCount])
  @Edge('as its parent')
  async changeCounts(@Root() row: PlanRevision, @Ctx() context: Context): Promise<PlanChangeCount[]> {
    return countsByKind(await changeCountsOf(context).load(row.id));
  }

  @FieldResolver(() => AffectedAssignmentPage, {
    description:
      'Running assignments of what is withdrawn, then of what is changed. They go on as they are: what becomes of them is decided one by one.',
  })
  @Edge('within scope')
  affectedAssignments(
    @Root() row: PlanRevision,
    @Ctx() context: Context,
    @Arg('kind', () => PlanChangeKindEnum, { nullable: true }) kind: PlanChangeKind | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Assignment>> {
    return affectedPage(signedIn(context), row.id, kind ?? null, page);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  importer(@Root() row: PlanRevision, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.importerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who issued or withdrew it.' })
  @Edge('name only')
  decider(@Root() row: PlanRevision, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId ? personOf(context).load(row.deciderId) : null;
  }

  @FieldResolver(() => [PlanRevisionActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: PlanRevision, @Ctx() context: Context): PlanRevisionAction[] {
    return availableRevisionActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => PlanRevisionChange)
export class PlanRevisionChangeResolver {
  @FieldResolver(() => WorkItem, { nullable: true, description: 'null of what is yet to be added.' })
  @Edge('as its parent')
  workItem(@Root() row: PlanRevisionChange, @Ctx() context: Context): Loaded<WorkItem> {
    return row.workItemId ? workItemOf(context).load(row.workItemId) : null;
  }

  @FieldResolver(() => WordingType, { nullable: true })
  @Edge('as its parent')
  before(@Root() row: PlanRevisionChange): Wording | null {
    return row.before;
  }

  @FieldResolver(() => WordingType, { nullable: true })
  @Edge('as its parent')
  after(@Root() row: PlanRevisionChange): Wording | null {
    return row.after;
  }

  @FieldResolver(() => [TextSegment], {
    description: 'Title and requirement, sentence by sentence, and within a changed one run by run.',
  })
  @Edge('as its parent')
  segments(@Root() row: PlanRevisionChange): Segment[] {
    return row.segments;
  }

  @FieldResolver(() => [TargetChangeType])
  @Edge('as its parent')
  targetChanges(@Root() row: PlanRevisionChange): TargetChange[] {
    return row.targets.filter(isOther);
  }
}

@Resolver(() => WorkPlan)
export class RevisedPlanResolver {
  @FieldResolver(() => [PlanRevision], {
    description: 'Newest first: those issued for everyone, drafts and withdrawn ones for the issuer.',
  })
  @Edge('within scope')
  revisions(@Root() row: WorkPlan, @Ctx() context: Context): Promise<PlanRevision[]> {
    return revisionsOf(context).load(row.id);
  }
}

@Resolver(() => WorkItem)
export class WorkItemVersionsResolver {
  @FieldResolver(() => [WorkItemVersion], {
    description: 'From the baseline on; none where it stands as it was issued.',
  })
  @Edge('as its parent')
  versions(@Root() row: WorkItem, @Ctx() context: Context): Promise<WorkItemVersion[]> {
    return versionsOf(context).load(row.id);
  }
}

@Resolver(() => WorkItemVersion)
export class WorkItemVersionResolver {
  @FieldResolver(() => WordingType)
  @Edge('as its parent')
  wording(@Root() row: WorkItemVersion): Wording {
    return row.wording;
  }

  @FieldResolver(() => PlanRevision, { nullable: true, description: 'null of the baseline.' })
  @Edge('as its parent')
  revision(@Root() row: WorkItemVersion, @Ctx() context: Context): Promise<PlanRevision | null> | null {
    return row.revisionId ? planRevisionOf(context).load(row.revisionId) : null;
  }
}
