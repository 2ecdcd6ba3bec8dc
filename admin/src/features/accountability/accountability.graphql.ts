import { type DocumentType, graphql } from '@duban/schema/generated';

export const AccountabilityDecisions = graphql(/* GraphQL */ `
  query AccountabilityDecisions($filter: AccountabilityDecisionFilter, $first: Int, $offset: Int) {
    accountabilityDecisions(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id kind status number grounds measure proposedAt reviewUntil effectiveTo
        issuer { id shortName }
        organization { id shortName }
        review { id dueOn light outcome }
      }
    }
  }
`);
export type DecisionRow = DocumentType<
  typeof AccountabilityDecisions
>['accountabilityDecisions']['nodes'][number];

export const AccountabilityDecisionQuery = graphql(/* GraphQL */ `
  query AccountabilityDecision($id: ID!) {
    accountabilityDecision(id: $id) {
      id version kind status number grounds measure competentOrgan standing effectiveFrom effectiveTo
      proposedAt approvedAt approvalComment servedAt acknowledgedAt receivedOn reviewUntil availableActions
      issuer { id name shortName }
      organization { id name shortName }
      proposer { id name }
      approver { id name }
      persons { name post responsibility }
      assignments { id percent light dueOn workItem { id number displayTitle } organization { id shortName } }
      supervisionOrders { id number light dueOn status }
      interview { heldOn minutes rectification rectificationDueOn rectifiedOn findings interviewer { id name } }
      review {
        id reasons requestedAt dueOn light outcome findings decidedAt formerMeasure formerEffectiveTo
        requester { id name }
        decider { id name }
      }
      reviewCandidates { parts person { id name } organization { id shortName } }
    }
  }
`);
export type DecisionPage = NonNullable<
  DocumentType<typeof AccountabilityDecisionQuery>['accountabilityDecision']
>;
export type ReviewCandidate = DecisionPage['reviewCandidates'][number];

export const CitedAssignmentFields = graphql(/* GraphQL */ `
  fragment CitableAssignment on Assignment {
    id light leaderInCharge responsiblePerson
    workItem { id number displayTitle }
    organization { id name shortName level kind parent { id name shortName } }
  }
`);
export type CitableAssignment = DocumentType<typeof CitedAssignmentFields>;

export const CitableAssignments = graphql(/* GraphQL */ `
  query CitableAssignments($filter: AssignmentFilter, $first: Int) {
    assignments(filter: $filter, first: $first) { totalCount nodes { ...CitableAssignment } }
  }
`);

export const CitedOrderFields = graphql(/* GraphQL */ `
  fragment CitableOrder on SupervisionOrder {
    id number light requirement
    addressees { id organization { id name shortName level kind parent { id name shortName } } }
  }
`);
export type CitableOrder = DocumentType<typeof CitedOrderFields>;

export const CitableOrders = graphql(/* GraphQL */ `
  query CitableOrders($filter: SupervisionOrderFilter, $first: Int) {
    supervisionOrders(filter: $filter, first: $first) { totalCount nodes { ...CitableOrder } }
  }
`);

export const ProposeAccountabilityDecision = graphql(/* GraphQL */ `
  mutation ProposeAccountabilityDecision($input: ProposeAccountabilityDecisionInput!) {
    proposeAccountabilityDecision(input: $input) { accountabilityDecision { id } }
  }
`);

export const DecideAccountabilityProposal = graphql(/* GraphQL */ `
  mutation DecideAccountabilityProposal($input: DecideAccountabilityProposalInput!) {
    decideAccountabilityProposal(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const ServeAccountabilityDecision = graphql(/* GraphQL */ `
  mutation ServeAccountabilityDecision($input: ServeAccountabilityDecisionInput!) {
    serveAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const AcknowledgeAccountabilityDecision = graphql(/* GraphQL */ `
  mutation AcknowledgeAccountabilityDecision($input: AcknowledgeAccountabilityDecisionInput!) {
    acknowledgeAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const RecordInterview = graphql(/* GraphQL */ `
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const ConfirmRectification = graphql(/* GraphQL */ `
  mutation ConfirmRectification($input: ConfirmRectificationInput!) {
    confirmRectification(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const RequestReview = graphql(/* GraphQL */ `
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) { accountabilityDecision { id version status } }
  }
`);

export const DecideReview = graphql(/* GraphQL */ `
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) { accountabilityDecision { id version status } }
  }
`);
