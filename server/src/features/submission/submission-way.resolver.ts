import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { diffText } from '../../kernel/text/diff-text.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfPieces } from '../attachment/attachment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationOf, requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { TextSegment } from '../work-plan/text-segment.entity.ts';
import { followUpSubmission } from './commands/follow-up.ts';
import { resubmitSubmission } from './commands/resubmit.ts';
import { reviewSubmission } from './commands/review.ts';
import { reviewSecrecy } from './commands/secrecy.ts';
import { withdrawSubmission } from './commands/withdraw.ts';
import { FollowUp } from './follow-up.entity.ts';
import {
  FollowUpSubmissionInput,
  ResubmitSubmissionInput,
  ReviewSecrecyInput,
  ReviewSubmissionInput,
  WithdrawSubmissionInput,
} from './review.inputs.ts';
import { Submission } from './submission.entity.ts';
import { earlierTextsOf, followUpsOf, stepsOf } from './submission.loaders.ts';
import { overheadMoment } from './submission.policy.ts';
import { SubmissionStep } from './submission-step.entity.ts';
import { secrecyReviewOf, stoodWith, type TextVersion, textsOf } from './submission-text.queries.ts';

@ObjectType({ simpleResolvers: true })
export class SubmissionResult {
  @Field(() => Submission)
  submission!: Submission;
}

@ObjectType('SubmissionText', {
  description: 'One text of a piece, of those that stood.',
  simpleResolvers: true,
})
class SubmissionTextType implements TextVersion {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => MomentScalar)
  writtenAt!: string;

  submissionId!: string;
  writerId!: string;
  before!: TextVersion | null;
}

@Resolver(() => Submission)
export class SubmissionWayResolver {
  @Mutation(() => SubmissionResult, {
    description:
      'By the organization whose turn it is, or over its head by an editor above: of an urgent piece at once, of others after two days. Nobody reviews what they wrote.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  async reviewSubmission(
    @Ctx() context: Context,
    @Arg('input', () => ReviewSubmissionInput) input: ReviewSubmissionInput,
  ): Promise<SubmissionResult> {
    return { submission: await reviewSubmission(context, input) };
  }

  @Mutation(() => SubmissionResult, {
    description:
      '保密审查 by somebody who did not write it: nothing is adopted, published or exported without it. What is refused is returned.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  async reviewSecrecy(
    @Ctx() context: Context,
    @Arg('input', () => ReviewSecrecyInput) input: ReviewSecrecyInput,
  ): Promise<SubmissionResult> {
    return { submission: await reviewSecrecy(context, input) };
  }

  @Mutation(() => SubmissionResult, {
    description:
      '修改重报: the text that stood is kept; lateness stays as it was judged; secrecy review begins anew with another text.',
  })
  @Allow(anyRole('LIAISON'))
  async resubmitSubmission(
    @Ctx() context: Context,
    @Arg('input', () => ResubmitSubmissionInput) input: ResubmitSubmissionInput,
  ): Promise<SubmissionResult> {
    return { submission: await resubmitSubmission(context, input) };
  }

  @Mutation(() => SubmissionResult, {
    description: '撤回: what came back and is not written anew. Final; it stays in what was sent up.',
  })
  @Allow(anyRole('LIAISON'))
  async withdrawSubmission(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawSubmissionInput) input: WithdrawSubmissionInput,
  ): Promise<SubmissionResult> {
    return { submission: await withdrawSubmission(context, input) };
  }

  @Mutation(() => SubmissionResult, { description: '续报 of an urgent matter that is open.' })
  @Allow(anyRole('LIAISON'))
  async followUpSubmission(
    @Ctx() context: Context,
    @Arg('input', () => FollowUpSubmissionInput) input: FollowUpSubmissionInput,
  ): Promise<SubmissionResult> {
    return { submission: await followUpSubmission(context, input) };
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Whose turn it is to review; null: nobody’s.',
  })
  @Edge('name only')
  reviewing(@Root() row: Submission, @Ctx() context: Context): Loaded<Organization> {
    return row.reviewingId === null ? null : organizationOf(context).load(row.reviewingId);
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description: 'From when on an editor above may review it over the head of whose turn it is.',
  })
  @Edge('as its parent')
  overheadFrom(@Root() row: Submission): string | null {
    return overheadMoment(row);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The highest that accepted it.' })
  @Edge('name only')
  accepter(@Root() row: Submission, @Ctx() context: Context): Loaded<Organization> {
    return row.accepterId === null ? null : organizationOf(context).load(row.accepterId);
  }

  @FieldResolver(() => [SubmissionStep], { description: 'In the order in which they were taken.' })
  @Edge('as its parent')
  steps(@Root() row: Submission, @Ctx() context: Context): Promise<SubmissionStep[]> {
    return stepsOf(context).load(row.id);
  }

  @FieldResolver(() => SubmissionStep, {
    nullable: true,
    description: 'The secrecy review of the text as it stands: who, when, and with what opinion.',
  })
  @Edge('as its parent')
  async secrecyReview(@Root() row: Submission, @Ctx() context: Context): Promise<SubmissionStep | null> {
    return secrecyReviewOf(row, await stepsOf(context).load(row.id));
  }

  @FieldResolver(() => [SubmissionTextType], { description: 'All texts, the one that stands last.' })
  @Edge('as its parent')
  async texts(@Root() row: Submission, @Ctx() context: Context): Promise<TextVersion[]> {
    const [earlier, steps] = await Promise.all([
      earlierTextsOf(context).load(row.id),
      stepsOf(context).load(row.id),
    ]);
    return textsOf(row, earlier, steps);
  }

  @FieldResolver(() => [Attachment], {
    description: 'Photographs and proof beside the text that stands, for whoever sees the piece.',
  })
  @Edge('as its parent')
  async attachments(@Root() row: Submission, @Ctx() context: Context): Promise<Attachment[]> {
    const all = await attachmentsOfPieces(context).load(row.id);
    return all.filter((file) => file.lastText === null);
  }

  @FieldResolver(() => [FollowUp], { description: 'In the order in which they came.' })
  @Edge('as its parent')
  followUps(@Root() row: Submission, @Ctx() context: Context): Promise<FollowUp[]> {
    return followUpsOf(context).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'An open urgent matter of which no follow-up came in time.' })
  @Edge('as its parent')
  followUpOverdue(@Root() row: Submission, @Ctx() context: Context): boolean {
    return row.followUpDueAt !== null && new Date(row.followUpDueAt) < context.clock.now();
  }
}

@Resolver(() => SubmissionTextType)
export class SubmissionTextResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  writer(@Root() row: SubmissionTextType, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.writerId);
  }

  @FieldResolver(() => [Attachment], { description: 'Those that stood beside this text.' })
  @Edge('as its parent')
  async attachments(@Root() row: SubmissionTextType, @Ctx() context: Context): Promise<Attachment[]> {
    const all = await attachmentsOfPieces(context).load(row.submissionId);
    return all.filter((file) => stoodWith(file, row.number));
  }

  @FieldResolver(() => [TextSegment], { description: 'The body beside the one before; empty for the first.' })
  @Edge('as its parent')
  changes(@Root() row: SubmissionTextType): TextSegment[] {
    return row.before === null ? [] : diffText(row.before.body, row.body);
  }

  @FieldResolver(() => [TextSegment], {
    description: 'The title beside the one before; empty for the first.',
  })
  @Edge('as its parent')
  titleChanges(@Root() row: SubmissionTextType): TextSegment[] {
    return row.before === null ? [] : diffText(row.before.title, row.title);
  }
}

@Resolver(() => SubmissionStep)
export class SubmissionStepResolver {
  @FieldResolver(() => Organization)
  @Edge('name only')
  organization(@Root() row: SubmissionStep, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  person(@Root() row: SubmissionStep, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.personId);
  }
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: FollowUp, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }
}
