import type { SubmissionAction } from '@duban/schema/vocabulary/submission';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfAdoptions } from '../attachment/attachment.loaders.ts';
import { Channel } from '../channel/channel.entity.ts';
import { channelOf } from '../channel/channel.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { progressReportOf } from '../progress-report/progress-report.loaders.ts';
import { PublicityActivity } from '../publicity-activity/publicity-activity.entity.ts';
import { publicityActivityOf } from '../publicity-activity/publicity-activity.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { recordAdoption } from './commands/adoption.ts';
import { submitSubmission } from './commands/submit.ts';
import { Adoption, Submission, SubmissionActionEnum } from './submission.entity.ts';
import { RecordAdoptionInput, SubmissionFilter, SubmitSubmissionInput } from './submission.inputs.ts';
import { adoptionsOf, itemsOfSubmission, submissionOf } from './submission.loaders.ts';
import { availableActions } from './submission.policy.ts';
import { submissionsPage } from './submission.queries.ts';
import { SubmissionResult } from './submission-way.resolver.ts';

@ObjectType({ simpleResolvers: true })
class SubmissionPage extends PageOf(Submission) {}

@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => Submission, { nullable: true })
  @Allow(business)
  submission(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Submission | null> {
    return submissionOf(context).load(id);
  }

  @Query(() => SubmissionPage, { description: 'Newest first.' })
  @Allow(business)
  submissions(
    @Ctx() context: Context,
    @Arg('filter', () => SubmissionFilter, { nullable: true }) filter: SubmissionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Submission>> {
    return submissionsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => SubmissionResult, {
    description: 'ROUTINE is due 72 hours after the event, URGENT 2; a late one is taken and marked.',
  })
  @Allow(anyRole('LIAISON'))
  async submitSubmission(
    @Ctx() context: Context,
    @Arg('input', () => SubmitSubmissionInput) input: SubmitSubmissionInput,
  ): Promise<SubmissionResult> {
    return { submission: await submitSubmission(context, input) };
  }

  @Mutation(() => SubmissionResult, {
    description: '采用: once for each channel and day; of a text that passed secrecy review.',
  })
  @Allow(anyRole('EDITOR'))
  async recordAdoption(
    @Ctx() context: Context,
    @Arg('input', () => RecordAdoptionInput) input: RecordAdoptionInput,
  ): Promise<SubmissionResult> {
    return { submission: await recordAdoption(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: Submission, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: Submission, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  reviewer(@Root() row: Submission, @Ctx() context: Context): Loaded<Person> {
    return row.reviewerId ? personOf(context).load(row.reviewerId) : null;
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: Submission, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfSubmission(context).load(row.id);
  }

  @FieldResolver(() => PublicityActivity, { nullable: true })
  @Edge('within scope')
  publicityActivity(
    @Root() row: Submission,
    @Ctx() context: Context,
  ): Promise<PublicityActivity | null> | null {
    return row.publicityActivityId ? publicityActivityOf(context).load(row.publicityActivityId) : null;
  }

  @FieldResolver(() => ProgressReport, { nullable: true })
  @Edge('within scope')
  progressReport(@Root() row: Submission, @Ctx() context: Context): Promise<ProgressReport | null> | null {
    return row.progressReportId ? progressReportOf(context).load(row.progressReportId) : null;
  }

  @FieldResolver(() => [Adoption])
  @Edge('as its parent')
  adoptions(@Root() row: Submission, @Ctx() context: Context): Promise<Adoption[]> {
    return adoptionsOf(context).load(row.id);
  }

  @FieldResolver(() => [SubmissionActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Submission, @Ctx() context: Context): SubmissionAction[] {
    return availableActions(signedIn(context).viewer, row, context.clock.now());
  }
}

@Resolver(() => Adoption)
export class AdoptionResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  recordedBy(@Root() row: Adoption, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }

  @FieldResolver(() => Channel, { nullable: true, description: 'Null where the register did not have it.' })
  @Edge('name only')
  registered(@Root() row: Adoption, @Ctx() context: Context): Promise<Channel | null> | null {
    return row.channelId === null ? null : channelOf(context).load(row.channelId);
  }

  @FieldResolver(() => [Attachment], { description: 'Its proof.' })
  @Edge('as its parent')
  attachments(@Root() row: Adoption, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfAdoptions(context).load(row.id);
  }
}
