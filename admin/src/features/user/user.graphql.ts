import { type DocumentType, graphql } from '@duban/schema/generated';

export const Users = graphql(/* GraphQL */ `
  query Users($filter: UserFilter, $first: Int, $offset: Int) {
    users(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }
    }
  }
`);
export type UserRow = DocumentType<typeof Users>['users']['nodes'][number];

export const CreateUser = graphql(/* GraphQL */ `
  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }
`);

export const UpdateUser = graphql(/* GraphQL */ `
  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }
`);

export const ResetPassword = graphql(/* GraphQL */ `
  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }
`);
