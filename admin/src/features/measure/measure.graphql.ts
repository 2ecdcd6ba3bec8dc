import { type DocumentType, graphql } from '@duban/schema/generated';

export const MeasuredItemQuery = graphql(/* GraphQL */ `
  query MeasuredItem($workItemId: ID!, $parentId: ID) {
    measuredItem(workItemId: $workItemId, parentId: $parentId) {
      asOf
      measure {
        id version measure startsOn endsOn setAt availableActions
        target { id name unit }
        setter { id name }
      }
      whole { value counted rows }
      organizations { organization { id shortName } value counted rows }
    }
  }
`);
export type MeasuredItem = DocumentType<typeof MeasuredItemQuery>['measuredItem'][number];

/** A page of what a figure counts. */
export const MeasureRowsQuery = graphql(/* GraphQL */ `
  query RowsOfMeasure($measure: ID!, $organization: ID, $offset: Int) {
    measureRows(filter: { measureId: $measure, organizationId: $organization }, first: 50, offset: $offset) {
      totalCount
      nodes { id day title amount counted subjectType subjectId organization { id shortName } }
    }
  }
`);
export type MeasureRow = DocumentType<typeof MeasureRowsQuery>['measureRows']['nodes'][number];
export const rowsOfPage = 50;

export const BindMeasure = graphql(/* GraphQL */ `
  mutation BindMeasure($input: BindMeasureInput!) {
    bindMeasure(input: $input) { itemMeasure { id } }
  }
`);

export const EndMeasure = graphql(/* GraphQL */ `
  mutation EndMeasure($input: EndMeasureInput!) {
    endMeasure(input: $input) { itemMeasure { id } }
  }
`);
