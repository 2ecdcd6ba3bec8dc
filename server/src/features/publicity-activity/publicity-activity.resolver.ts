import { pageSize } from '@duban/schema/vocabulary/paging';
import type { ActivityAction, ActivityStatus } from '@duban/schema/vocabulary/publicity-activity';
import { Arg, Args, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfActivities } from '../attachment/attachment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { PublicityOccasion } from '../publicity-occasion/publicity-occasion.entity.ts';
import { publicityOccasionOf } from '../publicity-occasion/publicity-occasion.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionCountOf, submissionsOfActivity } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { ActivityPart } from './activity-part.entity.ts';
import { ActivityLevelCount, ActivityTotalsType } from './activity-totals.entity.ts';
import { ActivityActionEnum, ActivityStatusEnum, PublicityActivity } from './publicity-activity.entity.ts';
import { PublicityActivityFilter } from './publicity-activity.inputs.ts';
import {
  coverageOfActivity,
  itemsOfActivity,
  partsOfActivity,
  publicityActivityOf,
  totalsOfActivity,
} from './publicity-activity.loaders.ts';
import { availableActions, dueOn, statusOf } from './publicity-activity.policy.ts';
import { publicityActivitiesPage } from './publicity-activity.queries.ts';

@ObjectType({ simpleResolvers: true })
class PublicityActivityPage extends PageOf(PublicityActivity) {}

@Resolver(() => PublicityActivity)
export class PublicityActivityResolver {
  @Query(() => PublicityActivity, { nullable: true })
  @Allow(business)
  publicityActivity(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<PublicityActivity | null> {
    return publicityActivityOf(context).load(id);
  }

  @Query(() => PublicityActivityPage, { description: 'Newest first.' })
  @Allow(business)
  publicityActivities(
    @Ctx() context: Context,
    @Arg('filter', () => PublicityActivityFilter, { nullable: true }) filter: PublicityActivityFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<PublicityActivity>> {
    return publicityActivitiesPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => ActivityStatusEnum, { description: 'As of today.' })
  @Edge('as its parent')
  status(@Root() row: PublicityActivity, @Ctx() context: Context): ActivityStatus {
    return statusOf(row, context.clock.today());
  }

  @FieldResolver(() => DayScalar, {
    description: 'The day by which a summary is due: 15 days after its last.',
  })
  @Edge('as its parent')
  summaryDueOn(@Root() row: PublicityActivity): string {
    return dueOn(row);
  }

  @FieldResolver(() => Organization, { description: 'The organizer.' })
  @Edge('as its parent')
  organization(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => PublicityOccasion, { nullable: true })
  @Edge('within scope')
  occasion(
    @Root() row: PublicityActivity,
    @Ctx() context: Context,
  ): Promise<PublicityOccasion | null> | null {
    return row.occasionId ? publicityOccasionOf(context).load(row.occasionId) : null;
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: PublicityActivity, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who summarised or cancelled it.' })
  @Edge('name only')
  closer(@Root() row: PublicityActivity, @Ctx() context: Context): Loaded<Person> {
    return row.closerId ? personOf(context).load(row.closerId) : null;
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfActivity(context).load(row.id);
  }

  @FieldResolver(() => [Submission], {
    description: 'Pieces about it that the viewer may see, newest first.',
  })
  @Edge('within scope')
  submissions(
    @Root() { id: activityId }: PublicityActivity,
    @Ctx() context: Context,
    @Args(() => PageArgs) { first, offset }: PageArgs,
  ): Promise<Submission[]> {
    return submissionsOfActivity(context).load({
      activityId,
      first: first ?? pageSize.default,
      offset: offset ?? 0,
    });
  }

  @FieldResolver(() => Int, { description: 'How many of them there are.' })
  @Edge('within scope')
  submissionCount(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<number> {
    return submissionCountOf(context).load(row.id);
  }

  @FieldResolver(() => [ActivityPart], {
    description: 'Units that take part, those that the viewer may see.',
  })
  @Edge('within scope')
  parts(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<ActivityPart[]> {
    return partsOfActivity(context).load(row.id);
  }

  @FieldResolver(() => ActivityTotalsType, { nullable: true, description: 'Sums over its parts.' })
  @Edge('within scope')
  totals(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<ActivityTotalsType | null> {
    return totalsOfActivity(context).load(row.id);
  }

  @FieldResolver(() => [ActivityLevelCount], {
    description: 'Adoptions of its pieces, the highest level first.',
  })
  @Edge('within scope')
  adoptions(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<ActivityLevelCount[]> {
    return coverageOfActivity(context).load(row.id);
  }

  @FieldResolver(() => [Attachment], { description: 'Files beside its summary.' })
  @Edge('as its parent')
  attachments(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfActivities(context).load(row.id);
  }

  @FieldResolver(() => [ActivityActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: PublicityActivity, @Ctx() context: Context): ActivityAction[] {
    return availableActions(signedIn(context).viewer, row, context.clock.today());
  }
}
