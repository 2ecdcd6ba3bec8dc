import { type DocumentType, graphql } from '@duban/schema/generated';

export const WorkPlans = graphql(/* GraphQL */ `
  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {
    workPlans(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }
    }
  }
`);
export type WorkPlanRow = DocumentType<typeof WorkPlans>['workPlans']['nodes'][number];

export const WorkPlanQuery = graphql(/* GraphQL */ `
  query WorkPlan($id: ID!) {
    workPlan(id: $id) {
      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt withdrawnAt withdrawReason availableActions
      organization { id name }
      withdrawer { id name }
      sections {
        id ordinal title
        items {
          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent
          targets { id name comparator value unit }
          cadences { level cadence }
          responsible { role name organization { id name shortName } }
          withdrawnOn
        }
      }
    }
  }
`);
export type WorkPlanPage = NonNullable<DocumentType<typeof WorkPlanQuery>['workPlan']>;
export type PlanSection = WorkPlanPage['sections'][number];
export type PlanItem = PlanSection['items'][number];

/** For choosing a plan, or one section of it. */
export const PlanChoices = graphql(/* GraphQL */ `
  query PlanChoices {
    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }
  }
`);

export const PreviewWorkPlanImport = graphql(/* GraphQL */ `
  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {
    previewWorkPlanImport(input: $input) {
      text title documentNumber issuedOn year
      sections {
        ordinal title startOffset endOffset
        items {
          number label title requirement startOffset endOffset pilotPlaces dueText dueOn
          targets { name comparator value unit startOffset endOffset }
          responsible { role name organization { id name shortName } }
          cadences { level cadence }
        }
      }
      leadIns { startOffset endOffset }
      warnings { code line message }
    }
  }
`);
export type ImportPreview = DocumentType<typeof PreviewWorkPlanImport>['previewWorkPlanImport'];
export type PreviewSection = ImportPreview['sections'][number];
export type PreviewItem = PreviewSection['items'][number];

export const ImportWorkPlan = graphql(/* GraphQL */ `
  mutation ImportWorkPlan($input: WorkPlanImportInput!) {
    importWorkPlan(input: $input) { workPlan { id version year title status } }
  }
`);

export const IssueWorkPlan = graphql(/* GraphQL */ `
  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {
    issueWorkPlan(input: $input) { workPlan { id version status } }
  }
`);

export const WithdrawWorkPlan = graphql(/* GraphQL */ `
  mutation WithdrawWorkPlan($input: WithdrawWorkPlanInput!) {
    withdrawWorkPlan(input: $input) { workPlan { id version status } }
  }
`);
