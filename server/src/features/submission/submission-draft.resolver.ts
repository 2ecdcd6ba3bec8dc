import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
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
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfPieceDrafts } from '../attachment/attachment.loaders.ts';
import { Invitation } from '../invitation/invitation.entity.ts';
import { invitationOf } from '../invitation/invitation.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { progressReportOf } from '../progress-report/progress-report.loaders.ts';
import { PublicityActivity } from '../publicity-activity/publicity-activity.entity.ts';
import { publicityActivityOf } from '../publicity-activity/publicity-activity.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { discardSubmissionDraft, draftSubmissionFromReport, saveSubmissionDraft } from './commands/draft.ts';
import { type Similar, similarSubmissions } from './similar.queries.ts';
import { Submission } from './submission.entity.ts';
import { SubmissionDraft } from './submission-draft.entity.ts';
import {
  DiscardSubmissionDraftInput,
  DraftSubmissionFromReportInput,
  SaveSubmissionDraftInput,
  SimilarSubmissionsInput,
} from './submission-draft.inputs.ts';
import { draftsPage, visibleDrafts } from './submission-draft.queries.ts';

@ObjectType({ simpleResolvers: true })
class SubmissionDraftPage extends PageOf(SubmissionDraft) {}

@ObjectType({ simpleResolvers: true })
class SubmissionDraftResult {
  @Field(() => SubmissionDraft)
  submissionDraft!: SubmissionDraft;
}

@ObjectType({ simpleResolvers: true })
class DiscardedSubmissionDraft {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: 'An earlier piece that says nearly the same, and why.', simpleResolvers: true })
class SimilarSubmission implements Similar {
  @Field(() => Submission)
  submission!: Submission;

  @Field(() => Int, { description: '0 to 100: Dice’s coefficient over pairs of characters.' })
  percent!: number;

  @Field(() => Int, { description: 'Of the titles alone.' })
  titlePercent!: number;

  @Field(() => Int, { description: 'Of the texts alone.' })
  bodyPercent!: number;

  @Field(() => String, { description: 'The longest passage that stands in both.' })
  sharedPassage!: string;
}

@Resolver(() => SubmissionDraft)
export class SubmissionDraftResolver {
  @Query(() => SubmissionDraftPage, { description: 'Of the viewer’s own organization, last saved first.' })
  @Allow(business)
  submissionDrafts(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<SubmissionDraft>> {
    return draftsPage(signedIn(context), page);
  }

  @Query(() => SubmissionDraft, { nullable: true })
  @Allow(business)
  async submissionDraft(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<SubmissionDraft | null> {
    return (await visibleDrafts(signedIn(context), [id]))[0] ?? null;
  }

  @Query(() => [SimilarSubmission], {
    description:
      'Near-duplicates among the pieces that the viewer may see, the most alike first; at most five.',
  })
  @Allow(business)
  similarSubmissions(
    @Ctx() context: Context,
    @Arg('input', () => SimilarSubmissionsInput) input: SimilarSubmissionsInput,
  ): Promise<Similar[]> {
    return similarSubmissions(signedIn(context), input, input.exceptId ?? null);
  }

  @Mutation(() => SubmissionDraftResult, { description: 'Seen by the own organization alone.' })
  @Allow(anyRole('LIAISON'))
  async saveSubmissionDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveSubmissionDraftInput) input: SaveSubmissionDraftInput,
  ): Promise<SubmissionDraftResult> {
    return { submissionDraft: await saveSubmissionDraft(context, input) };
  }

  @Mutation(() => SubmissionDraftResult, {
    description:
      'A draft from a progress report that the viewer may see, with its point and figures; keeps its source.',
  })
  @Allow(anyRole('LIAISON'))
  async draftSubmissionFromReport(
    @Ctx() context: Context,
    @Arg('input', () => DraftSubmissionFromReportInput) input: DraftSubmissionFromReportInput,
  ): Promise<SubmissionDraftResult> {
    return { submissionDraft: await draftSubmissionFromReport(context, input) };
  }

  @Mutation(() => DiscardedSubmissionDraft)
  @Allow(anyRole('LIAISON'))
  discardSubmissionDraft(
    @Ctx() context: Context,
    @Arg('input', () => DiscardSubmissionDraftInput) input: DiscardSubmissionDraftInput,
  ): Promise<DiscardedSubmissionDraft> {
    return discardSubmissionDraft(context, input);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: SubmissionDraft, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [Attachment])
  @Edge('as its parent')
  attachments(@Root() row: SubmissionDraft, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfPieceDrafts(context).load(row.id);
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  async workItems(@Root() row: SubmissionDraft, @Ctx() context: Context): Promise<WorkItem[]> {
    const items = await Promise.all(row.workItemIds.map((id) => workItemOf(context).load(id)));
    return items.filter((item) => item !== null);
  }

  @FieldResolver(() => PublicityActivity, { nullable: true })
  @Edge('within scope')
  publicityActivity(
    @Root() row: SubmissionDraft,
    @Ctx() context: Context,
  ): Promise<PublicityActivity | null> | null {
    return row.publicityActivityId ? publicityActivityOf(context).load(row.publicityActivityId) : null;
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'What it was written from.' })
  @Edge('within scope')
  progressReport(
    @Root() row: SubmissionDraft,
    @Ctx() context: Context,
  ): Promise<ProgressReport | null> | null {
    return row.progressReportId ? progressReportOf(context).load(row.progressReportId) : null;
  }

  @FieldResolver(() => Invitation, { nullable: true, description: 'What it is to answer.' })
  @Edge('within scope')
  invitation(@Root() row: SubmissionDraft, @Ctx() context: Context): Promise<Invitation | null> | null {
    return row.invitationId ? invitationOf(context).load(row.invitationId) : null;
  }
}
