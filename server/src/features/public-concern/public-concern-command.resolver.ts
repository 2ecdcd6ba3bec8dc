import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import {
  answerPublicConcern,
  closePublicConcern,
  dismissPublicConcern,
  reviewPublicConcern,
} from './commands/answer.ts';
import { assignPublicConcern } from './commands/assign.ts';
import { recordPublicConcern, updatePublicConcern } from './commands/record.ts';
import {
  followPublicConcern,
  mergePublicConcern,
  revealConcernPerson,
  separatePublicConcern,
} from './commands/tie.ts';
import { PublicConcern } from './public-concern.entity.ts';
import {
  AnswerPublicConcernInput,
  AssignPublicConcernInput,
  ClosePublicConcernInput,
  DismissPublicConcernInput,
  FollowPublicConcernInput,
  MergePublicConcernInput,
  RecordPublicConcernInput,
  RevealConcernPersonInput,
  ReviewPublicConcernInput,
  SeparatePublicConcernInput,
  UpdatePublicConcernInput,
} from './public-concern.inputs.ts';

@ObjectType({ simpleResolvers: true })
class PublicConcernResult {
  @Field(() => PublicConcern)
  publicConcern!: PublicConcern;
}

@ObjectType({ description: '反映人, in full.', simpleResolvers: true })
class ConcernPerson {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;
}

@ObjectType({ simpleResolvers: true })
class RevealedPersonResult {
  @Field(() => ConcernPerson, { nullable: true })
  person!: ConcernPerson | null;
}

const intake = anyRole('LIAISON', 'EDITOR');

@Resolver()
export class PublicConcernCommandResolver {
  @Mutation(() => PublicConcernResult, {
    description: '登记; with repeatOfId merged at once into the one it repeats.',
  })
  @Allow(intake)
  async recordPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => RecordPublicConcernInput) input: RecordPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await recordPublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: 'Until it is answered.' })
  @Allow(intake)
  async updatePublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePublicConcernInput) input: UpdatePublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await updatePublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, {
    description: '交办: by whoever recorded it, or handed on to one below by the one that has it.',
  })
  @Allow(anyRole('LIAISON', 'EDITOR', 'REPORTER', 'LEADER'))
  async assignPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => AssignPublicConcernInput) input: AssignPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await assignPublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: '答复, by the organization that has it.' })
  @Allow(anyRole('REPORTER', 'LEADER'))
  async answerPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => AnswerPublicConcernInput) input: AnswerPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await answerPublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, {
    description: '审核: the answer is accepted, or returned with the reason. Nobody judges their own.',
  })
  @Allow(intake)
  async reviewPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => ReviewPublicConcernInput) input: ReviewPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await reviewPublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: '回访办结: those who raised it were told.' })
  @Allow(intake)
  async closePublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => ClosePublicConcernInput) input: ClosePublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await closePublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: '不予受理, with the reason.' })
  @Allow(intake)
  async dismissPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => DismissPublicConcernInput) input: DismissPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await dismissPublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: '并案: it repeats one that was recorded before.' })
  @Allow(intake)
  async mergePublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => MergePublicConcernInput) input: MergePublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await mergePublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, { description: '撤销并案' })
  @Allow(intake)
  async separatePublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => SeparatePublicConcernInput) input: SeparatePublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await separatePublicConcern(context, input) };
  }

  @Mutation(() => PublicConcernResult, {
    description:
      'Names an assignment or order that follows; a new one is given out with its publicConcernId instead.',
  })
  @Allow(anyRole('LIAISON', 'EDITOR', 'SUPERVISOR'))
  async followPublicConcern(
    @Ctx() context: Context,
    @Arg('input', () => FollowPublicConcernInput) input: FollowPublicConcernInput,
  ): Promise<PublicConcernResult> {
    return { publicConcern: await followPublicConcern(context, input) };
  }

  @Mutation(() => RevealedPersonResult, {
    description: 'Who raised it, in full, to those who handle it; each reading stands in the trail.',
  })
  @Allow(anyRole('LIAISON', 'EDITOR', 'REPORTER', 'LEADER'))
  async revealConcernPerson(
    @Ctx() context: Context,
    @Arg('input', () => RevealConcernPersonInput) input: RevealConcernPersonInput,
  ): Promise<RevealedPersonResult> {
    return { person: await revealConcernPerson(context, input) };
  }
}
