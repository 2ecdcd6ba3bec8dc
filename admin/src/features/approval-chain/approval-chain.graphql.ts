import { type DocumentType, graphql } from '@duban/schema/generated';

export const ApprovalChainQuery = graphql(/* GraphQL */ `
  query ApprovalChain($organizationId: ID) {
    approvalChain(organizationId: $organizationId) {
      id revision availableActions
      organization { id name shortName level }
      steps { name kind place role body }
      revisions { id revision reason setAt author { id name } steps { name kind place role body } }
    }
  }
`);
export type Chain = NonNullable<DocumentType<typeof ApprovalChainQuery>['approvalChain']>;
export type ChainStep = Chain['steps'][number];

export const SetApprovalChain = graphql(/* GraphQL */ `
  mutation SetApprovalChain($input: SetApprovalChainInput!) { setApprovalChain(input: $input) { approvalChain { id } } }
`);
