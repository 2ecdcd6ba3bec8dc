import { type DocumentType, graphql } from '@duban/schema/generated';

export const Notifications = graphql(/* GraphQL */ `
  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {
    notifications(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id kind subjectType subjectId text createdAt readAt }
    }
  }
`);
export type NotificationRow = DocumentType<typeof Notifications>['notifications']['nodes'][number];

export const UnreadNotifications = graphql(/* GraphQL */ `
  query UnreadNotifications { unreadNotifications }
`);

export const MarkNotificationsRead = graphql(/* GraphQL */ `
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }
`);

export const NotificationChoicesQuery = graphql(/* GraphQL */ `
  query NotificationChoices {
    notificationChoices { version mailAvailable mailAddress mailVerifiedAt mailCodeUntil mailPace language choices { kind inbox mail mandatory } }
  }
`);
export type NotificationChoices = DocumentType<typeof NotificationChoicesQuery>['notificationChoices'];

export const SetNotificationChoices = graphql(/* GraphQL */ `
  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }
`);

export const RequestMailCode = graphql(/* GraphQL */ `
  mutation RequestMailCode($input: RequestMailCodeInput!) { requestMailCode(input: $input) { version } }
`);

export const ConfirmMailAddress = graphql(/* GraphQL */ `
  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) { confirmMailAddress(input: $input) { version } }
`);
