import type { Language } from '@duban/schema/vocabulary/label';
import {
  type MailPace,
  mandatoryKinds,
  type NotificationKind,
  notificationKinds,
  notificationText,
} from '@duban/schema/vocabulary/notification';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyUser, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { setNotificationChoices } from './commands/choose.ts';
import { markNotificationsRead } from './commands/read.ts';
import {
  LanguageEnum,
  MailPaceEnum,
  Notification,
  NotificationKindEnum,
  type NotificationSetting,
} from './notification.entity.ts';
import {
  MarkNotificationsReadInput,
  NotificationFilter,
  SetNotificationChoicesInput,
} from './notification.inputs.ts';
import { notificationsPage, settingOf, unreadCount } from './notification.queries.ts';

@ObjectType({ simpleResolvers: true })
class NotificationPage extends PageOf(Notification) {}

@ObjectType({ simpleResolvers: true })
class MarkNotificationsReadResult {
  @Field(() => Int, { description: 'Left unread.' })
  unread!: number;
}

@ObjectType({ simpleResolvers: true })
class NotificationChoice {
  @Field(() => NotificationKindEnum)
  kind!: NotificationKind;

  @Field(() => Boolean)
  inbox!: boolean;

  @Field(() => Boolean)
  mail!: boolean;

  @Field(() => Boolean, { description: 'It stays in the inbox.' })
  mandatory!: boolean;
}

@ObjectType({ description: 'What the viewer is told, and how.', simpleResolvers: true })
class NotificationChoices {
  @Field(() => Int, { description: '0 while nothing was chosen.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this server sends mails.' })
  mailAvailable!: boolean;

  @Field(() => String, { nullable: true })
  mailAddress!: string | null;

  @Field(() => MailPaceEnum)
  mailPace!: MailPace;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => [NotificationChoice], { description: 'Every kind.' })
  choices!: NotificationChoice[];
}

function choicesOf({ outgoing, language }: Context, row: NotificationSetting | null): NotificationChoices {
  return {
    version: row?.version ?? 0,
    mailAvailable: outgoing?.mail ?? false,
    mailAddress: row?.mailAddress ?? null,
    mailPace: row?.mailPace ?? 'AT_ONCE',
    language: row?.language ?? language,
    choices: notificationKinds.map((kind) => ({
      kind,
      inbox: !row?.muted.includes(kind),
      mail: row?.mailed.includes(kind) ?? false,
      mandatory: mandatoryKinds.includes(kind),
    })),
  };
}

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationPage, { description: 'The viewer’s own, newest first.' })
  @Allow(anyUser)
  notifications(
    @Ctx() context: Context,
    @Arg('filter', () => NotificationFilter, { nullable: true }) filter: NotificationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Notification>> {
    return notificationsPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => Int, { description: 'How many of the viewer’s are unread; GET /events tells of changes.' })
  @Allow(anyUser)
  unreadNotifications(@Ctx() context: Context): Promise<number> {
    return unreadCount(context.reader, signedIn(context).viewer);
  }

  @Query(() => NotificationChoices)
  @Allow(anyUser)
  async notificationChoices(@Ctx() context: Context): Promise<NotificationChoices> {
    return choicesOf(context, await settingOf(context.reader, signedIn(context).viewer.userId));
  }

  @Mutation(() => MarkNotificationsReadResult)
  @Allow(anyUser)
  async markNotificationsRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkNotificationsReadInput) input: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadResult> {
    return { unread: await markNotificationsRead(context, input) };
  }

  @Mutation(() => NotificationChoices, { description: 'What chases somebody stays in the inbox.' })
  @Allow(anyUser)
  async setNotificationChoices(
    @Ctx() context: Context,
    @Arg('input', () => SetNotificationChoicesInput) input: SetNotificationChoicesInput,
  ): Promise<NotificationChoices> {
    return choicesOf(context, await setNotificationChoices(context, input));
  }

  @FieldResolver(() => String, { description: 'Its sentence, in the language of Accept-Language.' })
  @Edge('as its parent')
  text(@Root() row: Notification, @Ctx() context: Context): string {
    return notificationText(row.kind, row.params, context.language);
  }
}
