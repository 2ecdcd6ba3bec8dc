import { type DocumentType, graphql } from '@duban/schema/generated';

export const BurdenQuery = graphql(/* GraphQL */ `
  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {
    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {
      organization { id shortName }
      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }
      repeats { orderId planId name day open workItem { id number } }
    }
  }
`);
export type BurdenRow = DocumentType<typeof BurdenQuery>['burden'][number];
export type BurdenWeek = BurdenRow['weeks'][number];
export type Repeat = BurdenRow['repeats'][number];
