import type { DeliveryAction } from '@duban/schema/vocabulary/notification-delivery';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyUser, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { Webhook } from '../webhook/webhook.entity.ts';
import { webhookOf } from '../webhook/webhook.loaders.ts';
import { retryDelivery } from './notification-delivery.commands.ts';
import { DeliveryActionEnum, NotificationDelivery } from './notification-delivery.entity.ts';
import { NotificationDeliveryFilter, RetryDeliveryInput } from './notification-delivery.inputs.ts';
import { availableActions } from './notification-delivery.policy.ts';
import { deliveriesPage } from './notification-delivery.queries.ts';

@ObjectType({ simpleResolvers: true })
class NotificationDeliveryPage extends PageOf(NotificationDelivery) {}

@ObjectType({ simpleResolvers: true })
class RetryDeliveryResult {
  @Field(() => NotificationDelivery)
  notificationDelivery!: NotificationDelivery;
}

@Resolver(() => NotificationDelivery)
export class NotificationDeliveryResolver {
  @Query(() => NotificationDeliveryPage, {
    description: 'The viewer’s own mails; for the system administrator all of the province. Newest first.',
  })
  @Allow(anyUser)
  notificationDeliveries(
    @Ctx() context: Context,
    @Arg('filter', () => NotificationDeliveryFilter, { nullable: true })
    filter: NotificationDeliveryFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<NotificationDelivery>> {
    return deliveriesPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => RetryDeliveryResult, { description: 'What failed or was given up is tried anew at once.' })
  @Allow(anyUser)
  async retryDelivery(
    @Ctx() context: Context,
    @Arg('input', () => RetryDeliveryInput) input: RetryDeliveryInput,
  ): Promise<RetryDeliveryResult> {
    return { notificationDelivery: await retryDelivery(context, input) };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Of a mail.' })
  @Edge('name only')
  recipient(@Root() row: NotificationDelivery, @Ctx() context: Context): Loaded<Person> {
    return row.recipientId ? personOf(context).load(row.recipientId) : null;
  }

  @FieldResolver(() => Organization, { description: 'The organization that was told.' })
  @Edge('as its parent')
  organization(@Root() row: NotificationDelivery, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Webhook, { nullable: true })
  @Edge('as its parent')
  webhook(@Root() row: NotificationDelivery, @Ctx() context: Context): Promise<Webhook | null> | null {
    return row.webhookId ? webhookOf(context).load(row.webhookId) : null;
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description: 'When it is tried next; null once it was sent or given up.',
  })
  @Edge('as its parent')
  nextAttemptAt(@Root() row: NotificationDelivery): string | null {
    return row.status === 'PENDING' || row.status === 'FAILED' ? row.nextAttemptAt : null;
  }

  @FieldResolver(() => [DeliveryActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: NotificationDelivery): DeliveryAction[] {
    return availableActions(row);
  }
}
