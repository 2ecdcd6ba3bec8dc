import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import { cancelPublicityActivity, summarisePublicityActivity } from './commands/close.ts';
import { inviteToActivity } from './commands/invite.ts';
import { createPublicityActivity, markActivityStep, updatePublicityActivity } from './commands/plan.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';
import {
  CancelPublicityActivityInput,
  CreatePublicityActivityInput,
  InviteToActivityInput,
  MarkActivityStepInput,
  SummarisePublicityActivityInput,
  UpdatePublicityActivityInput,
} from './publicity-activity.inputs.ts';

@ObjectType({ simpleResolvers: true })
class PublicityActivityResult {
  @Field(() => PublicityActivity)
  publicityActivity!: PublicityActivity;
}

const organizers = anyRole('LIAISON', 'EDITOR');

@Resolver()
export class PublicityActivityCommandResolver {
  @Mutation(() => PublicityActivityResult, {
    description: 'The viewer’s organization holds it, and is the first of the units that take part.',
  })
  @Allow(organizers)
  async createPublicityActivity(
    @Ctx() context: Context,
    @Arg('input', () => CreatePublicityActivityInput) input: CreatePublicityActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await createPublicityActivity(context, input) };
  }

  @Mutation(() => PublicityActivityResult, { description: 'By the organizer, until it is summarised.' })
  @Allow(organizers)
  async updatePublicityActivity(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePublicityActivityInput) input: UpdatePublicityActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await updatePublicityActivity(context, input) };
  }

  @Mutation(() => PublicityActivityResult, {
    description: '邀请: units below the organizer, until it has ended.',
  })
  @Allow(organizers)
  async inviteToActivity(
    @Ctx() context: Context,
    @Arg('input', () => InviteToActivityInput) input: InviteToActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await inviteToActivity(context, input) };
  }

  @Mutation(() => PublicityActivityResult, { description: 'One step of the plan is done, or open again.' })
  @Allow(organizers)
  async markActivityStep(
    @Ctx() context: Context,
    @Arg('input', () => MarkActivityStepInput) input: MarkActivityStepInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await markActivityStep(context, input) };
  }

  @Mutation(() => PublicityActivityResult, { description: '总结: after its last day, and anew if need be.' })
  @Allow(organizers)
  async summarisePublicityActivity(
    @Ctx() context: Context,
    @Arg('input', () => SummarisePublicityActivityInput) input: SummarisePublicityActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await summarisePublicityActivity(context, input) };
  }

  @Mutation(() => PublicityActivityResult, { description: 'Until it is summarised; its units hear why.' })
  @Allow(organizers)
  async cancelPublicityActivity(
    @Ctx() context: Context,
    @Arg('input', () => CancelPublicityActivityInput) input: CancelPublicityActivityInput,
  ): Promise<PublicityActivityResult> {
    return { publicityActivity: await cancelPublicityActivity(context, input) };
  }
}
