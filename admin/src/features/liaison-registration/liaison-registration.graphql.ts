import { type DocumentType, graphql } from '@duban/schema/generated';

export const LiaisonUnits = graphql(/* GraphQL */ `
  query LiaisonUnits($filter: LiaisonUnitFilter, $first: Int, $offset: Int) {
    liaisonUnits(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id standing
        organization { id shortName }
        registration { id effectiveOn leader { name post mobile } liaison { name department post mobile } }
        pending { id liaison { name } }
      }
    }
  }
`);
export type UnitRow = DocumentType<typeof LiaisonUnits>['liaisonUnits']['nodes'][number];

export const LiaisonFormFields = graphql(/* GraphQL */ `
  fragment LiaisonForm on LiaisonRegistration {
    id version revision status opinion reason effectiveOn endsOn filedAt decidedAt comment
    leader { name post officePhone mobile }
    liaison { name gender department post officePhone mobile politicalStatus qq }
  }
`);
export type LiaisonForm = DocumentType<typeof LiaisonFormFields>;

export const LiaisonRegistrationQuery = graphql(/* GraphQL */ `
  query LiaisonRegistration($id: ID!) {
    liaisonRegistration(id: $id) {
      ...LiaisonForm
      availableActions
      organization { id name shortName }
      superior { id name shortName }
      filer { id name }
      decider { id name }
    }
  }
`);
export type RegistrationPage = NonNullable<
  DocumentType<typeof LiaisonRegistrationQuery>['liaisonRegistration']
>;

export const LiaisonHistory = graphql(/* GraphQL */ `
  query LiaisonHistory($organizationId: ID!) {
    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 50) {
      nodes { id revision status effectiveOn endsOn filedAt liaison { name post } leader { name post } }
    }
  }
`);
export type HistoryRow = DocumentType<typeof LiaisonHistory>['liaisonRegistrations']['nodes'][number];

/** What one begins a filing from: the last form, and the accounts that it may name. */
export const LiaisonBeginning = graphql(/* GraphQL */ `
  query LiaisonBeginning($organizationId: ID!) {
    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 1) { nodes { ...LiaisonForm } }
    liaisonUnits(filter: { ids: [$organizationId] }, first: 1) { nodes { id standing } }
    liaisonCandidates { id name roles }
  }
`);
export type Beginning = DocumentType<typeof LiaisonBeginning>;

export const LiaisonCalls = graphql(/* GraphQL */ `
  query LiaisonCalls {
    liaisonCalls {
      id version status fileBy renewal note calledAt availableActions
      organization { id shortName }
      caller { id name }
      owing { id shortName }
    }
  }
`);
export type CallRow = DocumentType<typeof LiaisonCalls>['liaisonCalls'][number];

export const FileLiaisonRegistration = graphql(/* GraphQL */ `
  mutation FileLiaisonRegistration($input: FileLiaisonRegistrationInput!) {
    fileLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }
  }
`);

export const DecideLiaisonRegistration = graphql(/* GraphQL */ `
  mutation DecideLiaisonRegistration($input: DecideLiaisonRegistrationInput!) {
    decideLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }
  }
`);

export const WithdrawLiaisonRegistration = graphql(/* GraphQL */ `
  mutation WithdrawLiaisonRegistration($input: WithdrawLiaisonRegistrationInput!) {
    withdrawLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }
  }
`);

export const CallForLiaisons = graphql(/* GraphQL */ `
  mutation CallForLiaisons($input: CallForLiaisonsInput!) {
    callForLiaisons(input: $input) { liaisonCall { id version } }
  }
`);

export const CloseLiaisonCall = graphql(/* GraphQL */ `
  mutation CloseLiaisonCall($input: CloseLiaisonCallInput!) {
    closeLiaisonCall(input: $input) { liaisonCall { id version } }
  }
`);
