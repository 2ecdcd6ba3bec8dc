import { type DocumentType, graphql } from '@duban/schema/generated';

export const PlanChangeFields = graphql(/* GraphQL */ `
  fragment PlanChange on PlanRevisionChange {
    ordinal kind number
    workItem { id withdrawnOn }
    before { number section title requirement dueText dueOn responsible }
    after { number section title requirement dueText dueOn responsible }
    segments { kind text }
    targetChanges {
      before { name comparator value unit }
      after { name comparator value unit }
    }
  }
`);
export type PlanChange = DocumentType<typeof PlanChangeFields>;

export const PreviewPlanRevision = graphql(/* GraphQL */ `
  mutation PreviewPlanRevision($input: PreviewPlanRevisionInput!) {
    previewPlanRevision(input: $input) {
      number documentNumber issuedOn affectedCount
      changeCounts { kind count }
      changes { ...PlanChange }
      warnings { code line message }
    }
  }
`);
export type RevisionPreview = DocumentType<typeof PreviewPlanRevision>['previewPlanRevision'];

export const CreatePlanRevision = graphql(/* GraphQL */ `
  mutation CreatePlanRevision($input: CreatePlanRevisionInput!) {
    createPlanRevision(input: $input) { planRevision { id } }
  }
`);

export const PlanRevisionQuery = graphql(/* GraphQL */ `
  query PlanRevision($id: ID!) {
    planRevision(id: $id) {
      id version number status documentNumber issuedOn reason createdAt decidedAt availableActions
      importer { id name }
      decider { id name }
      workPlan { id title }
      changeCounts { kind count }
      changes { ...PlanChange }
      affectedAssignments(first: 50) {
        totalCount
        nodes {
          id status percent dueOn
          organization { id shortName }
          workItem { id number displayTitle withdrawnOn }
        }
      }
    }
  }
`);
export type RevisionPage = NonNullable<DocumentType<typeof PlanRevisionQuery>['planRevision']>;

export const IssuePlanRevision = graphql(/* GraphQL */ `
  mutation IssuePlanRevision($input: IssuePlanRevisionInput!) {
    issuePlanRevision(input: $input) { planRevision { id version status } }
  }
`);

export const WithdrawPlanRevision = graphql(/* GraphQL */ `
  mutation WithdrawPlanRevision($input: WithdrawPlanRevisionInput!) {
    withdrawPlanRevision(input: $input) { planRevision { id version status } }
  }
`);

export const PlanRevisions = graphql(/* GraphQL */ `
  query PlanRevisions($id: ID!) {
    workPlan(id: $id) {
      id
      revisions { id number status documentNumber issuedOn createdAt decidedAt changeCounts { kind count } }
    }
  }
`);
export type RevisionRow = NonNullable<DocumentType<typeof PlanRevisions>['workPlan']>['revisions'][number];

export const WorkItemVersions = graphql(/* GraphQL */ `
  query WorkItemVersions($id: ID!) {
    workItem(id: $id) {
      id
      versions {
        number validFrom
        revision { id documentNumber }
        wording { number title requirement dueText dueOn targets { name comparator value unit } }
      }
    }
  }
`);
export type ItemVersion = NonNullable<DocumentType<typeof WorkItemVersions>['workItem']>['versions'][number];
