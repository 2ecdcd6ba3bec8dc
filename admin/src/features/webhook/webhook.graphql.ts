import { type DocumentType, graphql } from '@duban/schema/generated';

export const Webhooks = graphql(/* GraphQL */ `
  query Webhooks($first: Int, $offset: Int) {
    webhooks(first: $first, offset: $offset) {
      totalCount
      nodes { id version url active createdAt secretReadable secretRenewedAt bothSignUntil organization { id name shortName } }
    }
  }
`);
export type WebhookRow = DocumentType<typeof Webhooks>['webhooks']['nodes'][number];

export const CreateWebhook = graphql(/* GraphQL */ `
  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }
`);

export const UpdateWebhook = graphql(/* GraphQL */ `
  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }
`);

export const RenewWebhookSecret = graphql(/* GraphQL */ `
  mutation RenewWebhookSecret($input: RenewWebhookSecretInput!) { renewWebhookSecret(input: $input) { secret webhook { id } } }
`);
