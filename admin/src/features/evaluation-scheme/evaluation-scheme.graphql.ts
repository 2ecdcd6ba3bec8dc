import { type DocumentType, graphql } from '@duban/schema/generated';

export const EvaluationSchemes = graphql(/* GraphQL */ `
  query EvaluationSchemes($filter: EvaluationSchemeFilter, $first: Int, $offset: Int) {
    evaluationSchemes(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id title year level status evaluated figuresAt publishedAt }
    }
  }
`);
export type SchemeRow = DocumentType<typeof EvaluationSchemes>['evaluationSchemes']['nodes'][number];

export const EvaluationSchemeQuery = graphql(/* GraphQL */ `
  query EvaluationScheme($id: ID!) {
    evaluationScheme(id: $id) {
      id version title year level status createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason closedAt figuresAt evaluated publishedAt availableActions
      criteria { criterion weight each }
      organization { id name }
      author { id name }
      enacter { id name }
      returner { id name }
      withdrawer { id name }
      blockedBy { id title }
    }
  }
`);
export type SchemePage = NonNullable<DocumentType<typeof EvaluationSchemeQuery>['evaluationScheme']>;

export const EvaluationWhatIf = graphql(/* GraphQL */ `
  query EvaluationWhatIf($schemeId: ID!, $year: Int) {
    evaluationWhatIf(schemeId: $schemeId, year: $year) {
      points rank formerPoints formerRank
      organization { id shortName }
    }
  }
`);
export type WhatIfRow = DocumentType<typeof EvaluationWhatIf>['evaluationWhatIf'][number];

export const CreateEvaluationScheme = graphql(/* GraphQL */ `
  mutation CreateEvaluationScheme($input: CreateEvaluationSchemeInput!) {
    createEvaluationScheme(input: $input) { evaluationScheme { id } }
  }
`);

export const UpdateEvaluationScheme = graphql(/* GraphQL */ `
  mutation UpdateEvaluationScheme($input: UpdateEvaluationSchemeInput!) {
    updateEvaluationScheme(input: $input) { evaluationScheme { id version } }
  }
`);

export const EnactEvaluationScheme = graphql(/* GraphQL */ `
  mutation EnactEvaluationScheme($input: EnactEvaluationSchemeInput!) {
    enactEvaluationScheme(input: $input) { evaluationScheme { id version status } }
  }
`);

export const WithdrawEvaluationScheme = graphql(/* GraphQL */ `
  mutation WithdrawEvaluationScheme($input: WithdrawEvaluationSchemeInput!) {
    withdrawEvaluationScheme(input: $input) { evaluationScheme { id version status } }
  }
`);

export const ReturnEvaluationScheme = graphql(/* GraphQL */ `
  mutation ReturnEvaluationScheme($input: ReturnEvaluationSchemeInput!) {
    returnEvaluationScheme(input: $input) { evaluationScheme { id version status } }
  }
`);

export const ComputeEvaluations = graphql(/* GraphQL */ `
  mutation ComputeEvaluations($input: ComputeEvaluationsInput!) {
    computeEvaluations(input: $input) { evaluationScheme { id version evaluated } }
  }
`);

export const PublishEvaluations = graphql(/* GraphQL */ `
  mutation PublishEvaluations($input: PublishEvaluationsInput!) {
    publishEvaluations(input: $input) { evaluationScheme { id version publishedAt } }
  }
`);

export const CloseEvaluationScheme = graphql(/* GraphQL */ `
  mutation CloseEvaluationScheme($input: CloseEvaluationSchemeInput!) {
    closeEvaluationScheme(input: $input) { evaluationScheme { id version status } }
  }
`);
