import { type DocumentType, graphql } from '@duban/schema/generated';

export const CompletionMatrixQuery = graphql(/* GraphQL */ `
  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {
    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {
      sections { id ordinal title }
      organizations { id name shortName level childCount }
      cells { sectionId organizationId total completed overdue red yellow green percent }
    }
  }
`);
export type Matrix = DocumentType<typeof CompletionMatrixQuery>['completionMatrix'];
export type MatrixCell = Matrix['cells'][number];
export type MatrixSection = Matrix['sections'][number];
export type MatrixOrganization = Matrix['organizations'][number];
