import { type DocumentType, graphql } from '@duban/schema/generated';

export const Evaluations = graphql(/* GraphQL */ `
  query Evaluations($filter: EvaluationFilter, $first: Int, $offset: Int) {
    evaluations(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id year level status edition points rank publishedRank outOf
        organization { id shortName }
        parts { criterion weight points }
      }
    }
  }
`);
export type EvaluationRow = DocumentType<typeof Evaluations>['evaluations']['nodes'][number];

export const EvaluationQuery = graphql(/* GraphQL */ `
  query Evaluation($id: ID!) {
    evaluation(id: $id) {
      id version year level status edition points rank publishedRank outOf figuresAt publishedAt objectUntil availableActions
      organization { id name shortName }
      scheme { id title criteria { criterion each } }
      parts { criterion weight points rows }
      editions { id edition status points publishedAt }
      objection {
        reasons objectedAt answerDueOn light answer answeredAt
        objector { id name }
        answerer { id name }
      }
    }
  }
`);
export type EvaluationPage = NonNullable<DocumentType<typeof EvaluationQuery>['evaluation']>;

export const EvaluationLedger = graphql(/* GraphQL */ `
  query EvaluationLedger($evaluationId: ID!, $criterion: EvaluationCriterion, $first: Int!, $offset: Int) {
    evaluationEntries(filter: { evaluationId: $evaluationId, criterion: $criterion }, first: $first, offset: $offset) {
      totalCount
      nodes {
        id criterion source sourceId assignmentId title day good total correction points
        workItem { id number displayTitle }
      }
    }
  }
`);
export type LedgerLine = DocumentType<typeof EvaluationLedger>['evaluationEntries']['nodes'][number];

export const ObjectToEvaluation = graphql(/* GraphQL */ `
  mutation ObjectToEvaluation($input: ObjectToEvaluationInput!) {
    objectToEvaluation(input: $input) { evaluation { id version status } }
  }
`);

export const AnswerObjection = graphql(/* GraphQL */ `
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) { evaluation { id version status } }
  }
`);
