import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyUser, Edge } from '../../kernel/guards.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { confirmMailAddress, requestMailCode } from './commands/confirm-mail.ts';
import { codeHoldsUntil } from './mail-code.queries.ts';
import { ConfirmMailAddressInput, RequestMailCodeInput } from './notification.inputs.ts';
import { choicesOf, NotificationChoices } from './notification-choices.ts';

@Resolver(() => NotificationChoices)
export class MailAddressResolver {
  @Mutation(() => NotificationChoices, {
    description:
      'Sends a code of six digits to the viewer’s address, which holds for 30 minutes; five an hour at most.',
  })
  @Allow(anyUser)
  async requestMailCode(
    @Ctx() context: Context,
    @Arg('input', () => RequestMailCodeInput) input: RequestMailCodeInput,
  ): Promise<NotificationChoices> {
    return choicesOf(context, await requestMailCode(context, input));
  }

  @Mutation(() => NotificationChoices, {
    description: 'Of the newest code; after five wrong tries it holds no longer.',
  })
  @Allow(anyUser)
  async confirmMailAddress(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmMailAddressInput) input: ConfirmMailAddressInput,
  ): Promise<NotificationChoices> {
    return choicesOf(context, await confirmMailAddress(context, input));
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description:
      'Until when the code that was sent last can be entered; null where there is none, or nothing to confirm.',
  })
  @Edge('as its parent')
  mailCodeUntil(@Ctx() context: Context): Promise<string | null> {
    return codeHoldsUntil(context.reader, signedIn(context).viewer.userId, context.clock.now());
  }
}
