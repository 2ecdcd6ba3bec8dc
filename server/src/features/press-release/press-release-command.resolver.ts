import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import { decidePressApproval, recordPressConsent } from './commands/decide.ts';
import {
  draftPressRelease,
  submitPressRelease,
  updatePressRelease,
  withdrawPressRelease,
} from './commands/draft.ts';
import { publishPressRelease, tiePressRelease } from './commands/release.ts';
import { PressRelease } from './press-release.entity.ts';
import {
  DecidePressApprovalInput,
  DraftPressReleaseInput,
  PublishPressReleaseInput,
  RecordPressConsentInput,
  SubmitPressReleaseInput,
  TiePressReleaseInput,
  UpdatePressReleaseInput,
  WithdrawPressReleaseInput,
} from './press-release.inputs.ts';

@ObjectType({ simpleResolvers: true })
class PressReleaseResult {
  @Field(() => PressRelease)
  pressRelease!: PressRelease;
}

const result = async (release: Promise<PressRelease>): Promise<PressReleaseResult> => ({
  pressRelease: await release,
});

@Resolver()
export class PressReleaseCommandResolver {
  @Mutation(() => PressReleaseResult, {
    description: '起草, of the own department or bureau; it goes by the bureau’s chain as it stands now.',
  })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  draftPressRelease(
    @Ctx() context: Context,
    @Arg('input', () => DraftPressReleaseInput) input: DraftPressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(draftPressRelease(context, input));
  }

  @Mutation(() => PressReleaseResult, { description: 'Until it is submitted, and after a return.' })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  updatePressRelease(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePressReleaseInput) input: UpdatePressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(updatePressRelease(context, input));
  }

  @Mutation(() => PressReleaseResult, {
    description: '报批: its text is frozen; after a return all steps begin anew.',
  })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  submitPressRelease(
    @Ctx() context: Context,
    @Arg('input', () => SubmitPressReleaseInput) input: SubmitPressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(submitPressRelease(context, input));
  }

  @Mutation(() => PressReleaseResult, {
    description:
      'The awaited step, passed or returned: by the role that it names, or as the bureau’s office records it from outside. Nobody passes what they wrote, nor two reviews of a round.',
  })
  @Allow(anyRole('LEADER', 'EDITOR', 'SUPERVISOR'))
  decidePressApproval(
    @Ctx() context: Context,
    @Arg('input', () => DecidePressApprovalInput) input: DecidePressApprovalInput,
  ): Promise<PressReleaseResult> {
    return result(decidePressApproval(context, input));
  }

  @Mutation(() => PressReleaseResult, {
    description: 'Of a special release, before it goes out: the government’s consent.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  recordPressConsent(
    @Ctx() context: Context,
    @Arg('input', () => RecordPressConsentInput) input: RecordPressConsentInput,
  ): Promise<PressReleaseResult> {
    return result(recordPressConsent(context, input));
  }

  @Mutation(() => PressReleaseResult, { description: 'Until it is out.' })
  @Allow(anyRole('LIAISON', 'REPORTER'))
  withdrawPressRelease(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPressReleaseInput) input: WithdrawPressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(withdrawPressRelease(context, input));
  }

  @Mutation(() => PressReleaseResult, {
    description: '发布, by the bureau’s office or leader: only what passed every step, as it was passed.',
  })
  @Allow(anyRole('EDITOR', 'LEADER'))
  publishPressRelease(
    @Ctx() context: Context,
    @Arg('input', () => PublishPressReleaseInput) input: PublishPressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(publishPressRelease(context, input));
  }

  @Mutation(() => PressReleaseResult, { description: 'All pieces that came of a release that is out.' })
  @Allow(anyRole('EDITOR', 'LEADER'))
  tiePressRelease(
    @Ctx() context: Context,
    @Arg('input', () => TiePressReleaseInput) input: TiePressReleaseInput,
  ): Promise<PressReleaseResult> {
    return result(tiePressRelease(context, input));
  }
}
