import { type DocumentType, graphql } from '@duban/schema/generated';

export const NotificationDeliveries = graphql(/* GraphQL */ `
  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {
    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions
        recipient { id name }
        organization { id shortName }
        webhook { id url }
      }
    }
  }
`);
export type DeliveryRow = DocumentType<
  typeof NotificationDeliveries
>['notificationDeliveries']['nodes'][number];

export const RetryDelivery = graphql(/* GraphQL */ `
  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }
`);
