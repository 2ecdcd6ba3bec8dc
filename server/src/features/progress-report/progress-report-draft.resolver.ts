import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfDrafts } from '../attachment/attachment.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { discardProgressReportDraft, saveProgressReportDraft } from './commands/draft.ts';
import { Measurement } from './measurement.entity.ts';
import { measuredOf } from './measurement.loaders.ts';
import { ProgressReportDraft } from './progress-report-draft.entity.ts';
import {
  DiscardProgressReportDraftInput,
  SaveProgressReportDraftInput,
} from './progress-report-draft.inputs.ts';
import { draftsOf } from './progress-report-draft.loaders.ts';

@ObjectType({ simpleResolvers: true })
class ProgressReportDraftResult {
  @Field(() => ProgressReportDraft)
  progressReportDraft!: ProgressReportDraft;
}

@ObjectType({ simpleResolvers: true })
class DiscardedDraftResult {
  @Field(() => Assignment)
  assignment!: Assignment;
}

@Resolver(() => ProgressReportDraft)
export class ProgressReportDraftResolver {
  @Mutation(() => ProgressReportDraftResult, {
    description: 'One for each assignment and period; seen by the own organization alone.',
  })
  @Allow(anyRole('REPORTER'))
  async saveProgressReportDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveProgressReportDraftInput) input: SaveProgressReportDraftInput,
  ): Promise<ProgressReportDraftResult> {
    return { progressReportDraft: await saveProgressReportDraft(context, input) };
  }

  @Mutation(() => DiscardedDraftResult)
  @Allow(anyRole('REPORTER'))
  async discardProgressReportDraft(
    @Ctx() context: Context,
    @Arg('input', () => DiscardProgressReportDraftInput) input: DiscardProgressReportDraftInput,
  ): Promise<DiscardedDraftResult> {
    return { assignment: await discardProgressReportDraft(context, input) };
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: ProgressReportDraft, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [Measurement])
  @Edge('as its parent')
  async measurements(@Root() row: ProgressReportDraft, @Ctx() context: Context): Promise<Measurement[]> {
    if (row.measurements.length === 0) return [];
    const assignment = await assignmentOf(context).load(row.assignmentId);
    return assignment ? measuredOf(context, { ...row, workItemId: assignment.workItemId }) : [];
  }

  @FieldResolver(() => [Attachment])
  @Edge('as its parent')
  attachments(@Root() row: ProgressReportDraft, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfDrafts(context).load(row.id);
  }
}

@Resolver(() => Assignment)
export class AssignmentDraftsResolver {
  @FieldResolver(() => [ProgressReportDraft], {
    description: 'What the viewer’s own organization is writing about it.',
  })
  @Edge('within scope')
  reportDrafts(@Root() row: Assignment, @Ctx() context: Context): Promise<ProgressReportDraft[]> {
    return draftsOf(context).load(row.id);
  }
}
