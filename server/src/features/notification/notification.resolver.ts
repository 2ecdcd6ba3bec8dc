import { notificationText } from '@duban/schema/vocabulary/notification';
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
import { Notification } from './notification.entity.ts';
import {
  MarkNotificationsReadInput,
  NotificationFilter,
  SetNotificationChoicesInput,
} from './notification.inputs.ts';
import { notificationsPage, settingOf, unreadCount } from './notification.queries.ts';
import { choicesOf, NotificationChoices } from './notification-choices.ts';

@ObjectType({ simpleResolvers: true })
class NotificationPage extends PageOf(Notification) {}

@ObjectType({ simpleResolvers: true })
class MarkNotificationsReadResult {
  @Field(() => Int, { description: 'Left unread.' })
  unread!: number;
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
