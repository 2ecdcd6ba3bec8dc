import { type DocumentType, graphql } from '@duban/schema/generated';

export const SupervisionOrders = graphql(/* GraphQL */ `
  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {
    supervisionOrders(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id number kind requirement urgency status light dueOn issuedAt
        issuer { id shortName }
        addressees { id status dueOn organization { id shortName } }
      }
    }
  }
`);
export type OrderRow = DocumentType<typeof SupervisionOrders>['supervisionOrders']['nodes'][number];

export const SupervisionOrderQuery = graphql(/* GraphQL */ `
  query SupervisionOrder($id: ID!) {
    supervisionOrder(id: $id) {
      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason
      availableActions
      issuer { id name shortName }
      author { id name }
      publicConcerns { id title status raisedOn }
      plan { id title }
      addressees {
        id version status repliedAt round dueOn rectification concludedSeenAt availableActions
        organization { id name shortName }
        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }
      }
      replies {
        id round text repliedAt
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

export type OrderDecision = OrderAddressee['decisions'][number];

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
  query OrderIssuer($id: ID!) { organization(id: $id) { id name shortName documentPrefix } }
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

export const AcknowledgeConclusion = graphql(/* GraphQL */ `
  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {
    acknowledgeConclusion(input: $input) { supervisionOrder { id } }
  }
`);

export const ReturnSupervisionReply = graphql(/* GraphQL */ `
  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {
    returnSupervisionReply(input: $input) { addressee { id version status } }
  }
`);

export const AcceptSupervisionReply = graphql(/* GraphQL */ `
  mutation AcceptSupervisionReply($input: AcceptSupervisionReplyInput!) {
    acceptSupervisionReply(input: $input) { addressee { id version status } }
  }
`);

export const VerifyRectification = graphql(/* GraphQL */ `
  mutation VerifyRectification($input: VerifyRectificationInput!) {
    verifyRectification(input: $input) { addressee { id version status } }
  }
`);
