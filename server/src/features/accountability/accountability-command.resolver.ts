import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import { AccountabilityDecision } from './accountability.entity.ts';
import {
  AcknowledgeAccountabilityDecisionInput,
  ConfirmRectificationInput,
  DecideAccountabilityProposalInput,
  DecideReviewInput,
  ProposeAccountabilityDecisionInput,
  RecordInterviewInput,
  RequestReviewInput,
  ServeAccountabilityDecisionInput,
} from './accountability.inputs.ts';
import {
  acknowledgeAccountabilityDecision,
  decideAccountabilityProposal,
  serveAccountabilityDecision,
} from './commands/decide.ts';
import { confirmRectification, recordInterview } from './commands/interview.ts';
import { proposeAccountabilityDecision } from './commands/propose.ts';
import { decideReview, requestReview } from './commands/review.ts';

@ObjectType({ simpleResolvers: true })
class AccountabilityDecisionResult {
  @Field(() => AccountabilityDecision)
  accountabilityDecision!: AccountabilityDecision;
}

async function result(decision: Promise<AccountabilityDecision>): Promise<AccountabilityDecisionResult> {
  return { accountabilityDecision: await decision };
}

@Resolver()
export class AccountabilityCommandResolver {
  @Mutation(() => AccountabilityDecisionResult, { description: 'On an organization below one’s own.' })
  @Allow(anyRole('SUPERVISOR'))
  proposeAccountabilityDecision(
    @Ctx() context: Context,
    @Arg('input', () => ProposeAccountabilityDecisionInput) input: ProposeAccountabilityDecisionInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(proposeAccountabilityDecision(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, {
    description: 'By a leader of the issuer, never by the proposer; an approval gives it its number.',
  })
  @Allow(anyRole('LEADER'))
  decideAccountabilityProposal(
    @Ctx() context: Context,
    @Arg('input', () => DecideAccountabilityProposalInput) input: DecideAccountabilityProposalInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(decideAccountabilityProposal(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, { description: 'From now on the organization sees it.' })
  @Allow(anyRole('SUPERVISOR'))
  serveAccountabilityDecision(
    @Ctx() context: Context,
    @Arg('input', () => ServeAccountabilityDecisionInput) input: ServeAccountabilityDecisionInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(serveAccountabilityDecision(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, { description: 'By the organization concerned.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  acknowledgeAccountabilityDecision(
    @Ctx() context: Context,
    @Arg('input', () => AcknowledgeAccountabilityDecisionInput) input: AcknowledgeAccountabilityDecisionInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(acknowledgeAccountabilityDecision(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, { description: 'By the issuer.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  recordInterview(
    @Ctx() context: Context,
    @Arg('input', () => RecordInterviewInput) input: RecordInterviewInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(recordInterview(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, { description: 'What was promised in an interview is done.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  confirmRectification(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmRectificationInput) input: ConfirmRectificationInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(confirmRectification(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, {
    description: 'Once, by a leader of the organization concerned, until the thirtieth day after receipt.',
  })
  @Allow(anyRole('LEADER'))
  requestReview(
    @Ctx() context: Context,
    @Arg('input', () => RequestReviewInput) input: RequestReviewInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(requestReview(context, input));
  }

  @Mutation(() => AccountabilityDecisionResult, {
    description: 'By the issuer or the province; whoever took part in the matter is refused.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  decideReview(
    @Ctx() context: Context,
    @Arg('input', () => DecideReviewInput) input: DecideReviewInput,
  ): Promise<AccountabilityDecisionResult> {
    return result(decideReview(context, input));
  }
}
