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
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": types.ChangePasswordDocument,
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;