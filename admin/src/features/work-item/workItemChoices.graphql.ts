import { type DocumentType, graphql } from '@duban/schema/generated';

export const WorkItemChoiceFields = graphql(/* GraphQL */ `
  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }
`);
export type WorkItemChoice = DocumentType<typeof WorkItemChoiceFields>;

/** A whole plan at once: two hundred points are few enough to be searched as one types. */
export const WorkItemsOfPlan = graphql(/* GraphQL */ `
  query WorkItemsOfPlan($id: ID!) {
    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }
  }
`);

export const WorkItemsByIds = graphql(/* GraphQL */ `
  query WorkItemsByIds($ids: [ID!]!) {
    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }
  }
`);
