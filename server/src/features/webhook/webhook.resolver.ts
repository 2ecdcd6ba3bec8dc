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
import { type Context, secretsOf, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { createWebhook, renewWebhookSecret, updateWebhook } from './webhook.commands.ts';
import { placeOfSecret, Webhook } from './webhook.entity.ts';
import { CreateWebhookInput, RenewWebhookSecretInput, UpdateWebhookInput } from './webhook.inputs.ts';
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
      'Signs every event: X-Duban-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body">. Shown here only. While a renewed one and the one before both sign there are two v1.',
  })
  secret!: string;
}

@ObjectType({ simpleResolvers: true })
class RenewWebhookSecretResult extends CreateWebhookResult {}

function told(context: Context, webhook: Webhook): CreateWebhookResult {
  return { webhook, secret: secretsOf(context).open(webhook.secret, placeOfSecret(webhook.id)) };
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
    return told(context, await createWebhook(context, input));
  }

  @Mutation(() => RenewWebhookSecretResult, {
    description:
      'Another secret; the present one signs beside it for the hours given. Also where no key opens it.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async renewWebhookSecret(
    @Ctx() context: Context,
    @Arg('input', () => RenewWebhookSecretInput) input: RenewWebhookSecretInput,
  ): Promise<RenewWebhookSecretResult> {
    return told(context, await renewWebhookSecret(context, input));
  }

  @Mutation(() => WebhookResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async updateWebhook(
    @Ctx() context: Context,
    @Arg('input', () => UpdateWebhookInput) input: UpdateWebhookInput,
  ): Promise<WebhookResult> {
    return { webhook: await updateWebhook(context, input) };
  }

  @FieldResolver(() => Boolean, {
    description:
      'false: this server has no key that opens its secret, and no event of it is sent until it is renewed.',
  })
  @Edge('as its parent')
  secretReadable(@Root() row: Webhook, @Ctx() context: Context): boolean {
    return context.secrets?.canOpen(row.secret, placeOfSecret(row.id)) ?? false;
  }

  @FieldResolver(() => MomentScalar, {
    nullable: true,
    description: 'Until when the secret before it signs too; null where one signs alone.',
  })
  @Edge('as its parent')
  bothSignUntil(@Root() { previousUntil }: Webhook, @Ctx() { clock }: Context): string | null {
    return previousUntil !== null && new Date(previousUntil) > clock.now() ? previousUntil : null;
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: Webhook, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}
