import { type DocumentType, graphql } from '@duban/schema/generated';

export const ScoringSchemes = graphql(/* GraphQL */ `
  query ScoringSchemes($filter: ScoringSchemeFilter, $first: Int, $offset: Int) {
    scoringSchemes(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id title startsOn endsOn status revision rules { severalMedia jointAuthors } }
    }
  }
`);
export type SchemeRow = DocumentType<typeof ScoringSchemes>['scoringSchemes']['nodes'][number];

export const ScoringSchemeQuery = graphql(/* GraphQL */ `
  query ScoringScheme($id: ID!) {
    scoringScheme(id: $id) {
      id version title startsOn endsOn status revision createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason availableActions
      author { id name }
      enacter { id name }
      returner { id name }
      withdrawer { id name }
      blockedBy { id title }
      rules {
        severalMedia ceiling severalInstructions jointAuthors yearCap
        adoptions { level kind place points }
        instructions { level points }
        late { kind deduct }
        faults { fault deduct effect }
        quotas { level period points factor }
      }
    }
  }
`);
export type SchemePage = NonNullable<DocumentType<typeof ScoringSchemeQuery>['scoringScheme']>;

export const CreateScoringScheme = graphql(/* GraphQL */ `
  mutation CreateScoringScheme($input: CreateScoringSchemeInput!) {
    createScoringScheme(input: $input) { scoringScheme { id } }
  }
`);

export const UpdateScoringScheme = graphql(/* GraphQL */ `
  mutation UpdateScoringScheme($input: UpdateScoringSchemeInput!) {
    updateScoringScheme(input: $input) { scoringScheme { id version } }
  }
`);

export const EnactScoringScheme = graphql(/* GraphQL */ `
  mutation EnactScoringScheme($input: EnactScoringSchemeInput!) {
    enactScoringScheme(input: $input) { scoringScheme { id version status } }
  }
`);

export const WithdrawScoringScheme = graphql(/* GraphQL */ `
  mutation WithdrawScoringScheme($input: WithdrawScoringSchemeInput!) {
    withdrawScoringScheme(input: $input) { scoringScheme { id version status } }
  }
`);

export const ReturnScoringScheme = graphql(/* GraphQL */ `
  mutation ReturnScoringScheme($input: ReturnScoringSchemeInput!) {
    returnScoringScheme(input: $input) { scoringScheme { id version status } }
  }
`);

export const EndScoringScheme = graphql(/* GraphQL */ `
  mutation EndScoringScheme($input: EndScoringSchemeInput!) {
    endScoringScheme(input: $input) { scoringScheme { id version endsOn } }
  }
`);

export const ScoringWhatIf = graphql(/* GraphQL */ `
  query ScoringWhatIf($scoringSchemeId: ID!, $year: Int!) {
    scoringWhatIf(scoringSchemeId: $scoringSchemeId, year: $year) {
      level points rank formerPoints formerRank organization { id shortName } office { ...Office }
    }
  }
`);
export type TrialRow = DocumentType<typeof ScoringWhatIf>['scoringWhatIf'][number];
