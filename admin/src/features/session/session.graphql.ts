import { type DocumentType, graphql } from '@duban/schema/generated';

export const ViewerFields = graphql(/* GraphQL */ `
  fragment ViewerFields on Viewer {
    id name username roles availableActions
    organization { id name shortName level kind }
  }
`);

export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer { viewer { ...ViewerFields } }
`);

export const SignIn = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }
`);

export const SignOut = graphql(/* GraphQL */ `
  mutation SignOut { signOut }
`);

export const ChangePassword = graphql(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }
`);

export type Viewer = DocumentType<typeof ViewerFields>;
