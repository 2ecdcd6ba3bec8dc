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
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { createWebhook, updateWebhook } from './webhook.commands.ts';
import { Webhook } from './webhook.entity.ts';
import { CreateWebhookInput, UpdateWebhookInput } from './webhook.inputs.ts';
import { webhooksPage } from './webhook.queries.ts';

@ObjectType({ simpleResolvers: true })
class WebhookPage extends PageOf(Webhook) {}

@ObjectType({ simpleResolvers: true })
class WebhookResult {
  @Field(() => Webhook)
  webhook!: Webhook;
}

@ObjectType({ simpleResolvers: true })
class CreateWebhookResult {
  @Field(() => Webhook)
  webhook!: Webhook;

  @Field(() => String, {
    description:
      'Signs every event: X-Duban-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body">. Shown here only.',
  })
  secret!: string;
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => WebhookPage, { description: 'Those of the province, newest first.' })
  @Allow(anyRole('SYSTEM_ADMIN'))
  webhooks(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<Webhook>> {
    return webhooksPage(signedIn(context), page);
  }

  @Mutation(() => CreateWebhookResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async createWebhook(
    @Ctx() context: Context,
    @Arg('input', () => CreateWebhookInput) input: CreateWebhookInput,
  ): Promise<CreateWebhookResult> {
    const webhook = await createWebhook(context, input);
    return { webhook, secret: webhook.secret };
  }

  @Mutation(() => WebhookResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async updateWebhook(
    @Ctx() context: Context,
    @Arg('input', () => UpdateWebhookInput) input: UpdateWebhookInput,
  ): Promise<WebhookResult> {
    return { webhook: await updateWebhook(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: Webhook, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}
