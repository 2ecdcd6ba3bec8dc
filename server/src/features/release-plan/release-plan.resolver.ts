import type { ReleasePlanAction } from '@duban/schema/vocabulary/release-plan';
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
import { SubjectArea } from '../press-office/press-office.entity.ts';
import { subjectAreaOf } from '../press-office/press-office.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import {
  approveReleasePlan,
  createReleasePlan,
  reopenReleasePlan,
  updateReleasePlan,
  withdrawReleasePlan,
} from './release-plan.commands.ts';
import { ReleasePlan, ReleasePlanActionEnum, ReleasePlanEntry } from './release-plan.entity.ts';
import {
  ApproveReleasePlanInput,
  CreateReleasePlanInput,
  ReleasePlanFilter,
  ReopenReleasePlanInput,
  UpdateReleasePlanInput,
  WithdrawReleasePlanInput,
} from './release-plan.inputs.ts';
import { entriesOfPlan, itemsOfEntry, releasePlanOf } from './release-plan.loaders.ts';
import { availableActions } from './release-plan.policy.ts';
import { releasePlansPage } from './release-plan.queries.ts';

@ObjectType({ simpleResolvers: true })
class ReleasePlanPage extends PageOf(ReleasePlan) {}

@ObjectType({ simpleResolvers: true })
class ReleasePlanResult {
  @Field(() => ReleasePlan)
  releasePlan!: ReleasePlan;
}

const result = async (plan: Promise<ReleasePlan>): Promise<ReleasePlanResult> => ({
  releasePlan: await plan,
});

@Resolver(() => ReleasePlan)
export class ReleasePlanResolver {
  @Query(() => ReleasePlan, { nullable: true })
  @Allow(business)
  releasePlan(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ReleasePlan | null> {
    return releasePlanOf(context).load(id);
  }

  @Query(() => ReleasePlanPage, { description: 'The latest year first.' })
  @Allow(business)
  releasePlans(
    @Ctx() context: Context,
    @Arg('filter', () => ReleasePlanFilter, { nullable: true }) filter: ReleasePlanFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ReleasePlan>> {
    return releasePlansPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ReleasePlanResult, { description: 'By the bureau’s office: one plan a year.' })
  @Allow(anyRole('EDITOR'))
  createReleasePlan(
    @Ctx() context: Context,
    @Arg('input', () => CreateReleasePlanInput) input: CreateReleasePlanInput,
  ): Promise<ReleasePlanResult> {
    return result(createReleasePlan(context, input));
  }

  @Mutation(() => ReleasePlanResult, { description: 'Until it is approved.' })
  @Allow(anyRole('EDITOR'))
  updateReleasePlan(
    @Ctx() context: Context,
    @Arg('input', () => UpdateReleasePlanInput) input: UpdateReleasePlanInput,
  ): Promise<ReleasePlanResult> {
    return result(updateReleasePlan(context, input));
  }

  @Mutation(() => ReleasePlanResult, { description: 'By a leader of the bureau who did not write it.' })
  @Allow(anyRole('LEADER'))
  approveReleasePlan(
    @Ctx() context: Context,
    @Arg('input', () => ApproveReleasePlanInput) input: ApproveReleasePlanInput,
  ): Promise<ReleasePlanResult> {
    return result(approveReleasePlan(context, input));
  }

  @Mutation(() => ReleasePlanResult, { description: '调整: a draft again, approved anew.' })
  @Allow(anyRole('EDITOR'))
  reopenReleasePlan(
    @Ctx() context: Context,
    @Arg('input', () => ReopenReleasePlanInput) input: ReopenReleasePlanInput,
  ): Promise<ReleasePlanResult> {
    return result(reopenReleasePlan(context, input));
  }

  @Mutation(() => ReleasePlanResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('EDITOR'))
  withdrawReleasePlan(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawReleasePlanInput) input: WithdrawReleasePlanInput,
  ): Promise<ReleasePlanResult> {
    return result(withdrawReleasePlan(context, input));
  }

  @FieldResolver(() => Organization, { description: 'The bureau.' })
  @Edge('as its parent')
  organization(@Root() row: ReleasePlan, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [ReleasePlanEntry], { description: 'By month and day.' })
  @Edge('as its parent')
  entries(@Root() row: ReleasePlan, @Ctx() context: Context): Promise<ReleasePlanEntry[]> {
    return entriesOfPlan(context).load(row.id);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: ReleasePlan, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  approver(@Root() row: ReleasePlan, @Ctx() context: Context): Loaded<Person> {
    return row.approverId === null ? null : personOf(context).load(row.approverId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: ReleasePlan, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => [ReleasePlanActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ReleasePlan, @Ctx() context: Context): ReleasePlanAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => ReleasePlanEntry)
export class ReleasePlanEntryResolver {
  @FieldResolver(() => SubjectArea)
  @Edge('as its parent')
  async subjectArea(@Root() row: ReleasePlanEntry, @Ctx() context: Context): Promise<SubjectArea | null> {
    return subjectAreaOf(context).load(row.subjectAreaId);
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: ReleasePlanEntry, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfEntry(context).load(row.id);
  }
}
