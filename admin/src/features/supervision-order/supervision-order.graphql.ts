import { type DocumentType, graphql } from '@duban/schema/generated';

export const SupervisionOrders = graphql(/* GraphQL */ `
  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {
    supervisionOrders(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id number requirement urgency status light dueOn issuedAt
        issuer { id shortName }
        addressees { id status organization { id shortName } }
      }
    }
  }
`);
export type OrderRow = DocumentType<typeof SupervisionOrders>['supervisionOrders']['nodes'][number];

export const SupervisionOrderQuery = graphql(/* GraphQL */ `
  query SupervisionOrder($id: ID!) {
    supervisionOrder(id: $id) {
      id version number year requirement urgency status light dueOn issuedAt closedAt conclusion availableActions
      issuer { id name shortName }
      author { id name }
      addressees { id status repliedAt organization { id name shortName } }
      replies {
        id text repliedAt
        author { id name }
        organization { id shortName }
        attachments { id name size url }
      }
      assignments {
        id percent light dueOn
        workItem { id number displayTitle }
        organization { id shortName }
      }
    }
  }
`);
export type OrderPage = NonNullable<DocumentType<typeof SupervisionOrderQuery>['supervisionOrder']>;
export type OrderReply = OrderPage['replies'][number];
export type ConcernedAssignment = OrderPage['assignments'][number];
export type OrderAddressee = OrderPage['addressees'][number];

export const OrderedAssignmentFields = graphql(/* GraphQL */ `
  fragment OrderedAssignment on Assignment {
    id light
    workItem { id number displayTitle }
    organization { id name shortName level kind parent { id name shortName parent { id } } }
  }
`);
export type OrderedAssignment = DocumentType<typeof OrderedAssignmentFields>;

/** Assignments that an order may be about. */
export const OrderedAssignments = graphql(/* GraphQL */ `
  query OrderedAssignments($filter: AssignmentFilter, $first: Int) {
    assignments(filter: $filter, first: $first) { totalCount nodes { ...OrderedAssignment } }
  }
`);

export const OrderIssuer = graphql(/* GraphQL */ `
  query OrderIssuer($id: ID!) { organization(id: $id) { id name documentPrefix } }
`);

export const IssueSupervisionOrder = graphql(/* GraphQL */ `
  mutation IssueSupervisionOrder($input: IssueSupervisionOrderInput!) {
    issueSupervisionOrder(input: $input) { supervisionOrder { id number } }
  }
`);

export const ReplyToSupervisionOrder = graphql(/* GraphQL */ `
  mutation ReplyToSupervisionOrder($input: ReplyToSupervisionOrderInput!) {
    replyToSupervisionOrder(input: $input) { supervisionOrder { id version status } }
  }
`);

export const CloseSupervisionOrder = graphql(/* GraphQL */ `
  mutation CloseSupervisionOrder($input: CloseSupervisionOrderInput!) {
    closeSupervisionOrder(input: $input) { supervisionOrder { id version status } }
  }
`);
