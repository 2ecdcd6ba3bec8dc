/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": typeof types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": typeof types.OrganizationChoicesDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": typeof types.ChangePasswordDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": typeof types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n": typeof types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": typeof types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": typeof types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": typeof types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": typeof types.IssueWorkPlanDocument,
};
const documents: Documents = {
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": types.OrganizationChoicesDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": types.ChangePasswordDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n": types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": types.IssueWorkPlanDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n"): (typeof documents)["\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n"): (typeof documents)["\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n"): (typeof documents)["\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer { viewer { ...ViewerFields } }\n"): (typeof documents)["\n  query Viewer { viewer { ...ViewerFields } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut }\n"): (typeof documents)["\n  mutation SignOut { signOut }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n"): (typeof documents)["\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n"): (typeof documents)["\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n"): (typeof documents)["\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n"): (typeof documents)["\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;