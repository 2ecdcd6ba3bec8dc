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
import { Submission } from '../submission/submission.entity.ts';
import { submissionsOfActivity } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { createPublicityActivity } from './publicity-activity.commands.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';
import { CreatePublicityActivityInput, PublicityActivityFilter } from './publicity-activity.inputs.ts';
import { itemsOfActivity, publicityActivityOf } from './publicity-activity.loaders.ts';
import { publicityActivitiesPage } from './publicity-activity.queries.ts';

@ObjectType({ simpleResolvers: true })
class PublicityActivityPage extends PageOf(PublicityActivity) {}

@ObjectType({ simpleResolvers: true })
class PublicityActivityResult {
  @Field(() => PublicityActivity)
  publicityActivity!: PublicityActivity;
}

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

  @Mutation(() => PublicityActivityResult)
  @Allow(anyRole('LIAISON'))
  async createPublicityActivity(
    @Ctx() context: Context,
    @Arg('input', () => CreatePublicityActivityInput) input: CreatePublicityActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await createPublicityActivity(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: PublicityActivity, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfActivity(context).load(row.id);
  }

  @FieldResolver(() => [Submission], { description: 'Pieces about it that the viewer may see.' })
  @Edge('within scope')
  submissions(@Root() row: PublicityActivity, @Ctx() context: Context): Promise<Submission[]> {
    return submissionsOfActivity(context).load(row.id);
  }
}
