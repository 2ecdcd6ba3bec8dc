import { type DocumentType, graphql } from '@duban/schema/generated';

export const Scores = graphql(/* GraphQL */ `
  query Scores($filter: ScoreFilter, $first: Int, $offset: Int) {
    scores(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id year level points awards deductions rank outOf organization { id shortName } office { ...Office } }
    }
  }
`);
export type ScoreRow = DocumentType<typeof Scores>['scores']['nodes'][number];

export const ScoreQuery = graphql(/* GraphQL */ `
  query Score($id: ID!) {
    score(id: $id) { id year level points awards deductions rank outOf organization { id name shortName } office { ...Office }
      basis { pieces adoptions instructions points workItem { id number displayTitle } }
    }
  }
`);
export type ScorePage = NonNullable<DocumentType<typeof ScoreQuery>['score']>;

export const ScoreLedger = graphql(/* GraphQL */ `
  query ScoreLedger($organizationId: ID!, $year: Int!, $first: Int!) {
    scoreEntries(filter: { organizationId: $organizationId, year: $year }, first: $first) {
      totalCount
      nodes {
        id day rule revision ruleIndex source sourceId period worth points outcome lostTo mayObject
        scheme { id title }
        submission { id title }
        objection { id version status reasons answer correction answerDueOn availableActions }
      }
    }
  }
`);
export type ScoreLine = DocumentType<typeof ScoreLedger>['scoreEntries']['nodes'][number];
export type LineObjection = NonNullable<ScoreLine['objection']>;

/** How far the points are from what the unit is to reach, by its place on the target board. */
export const ScoreStanding = graphql(/* GraphQL */ `
  query ScoreStanding($organizationId: ID!, $officeId: ID!, $year: Int!) {
    targetStandings(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 1) {
      nodes { id target percent rank outOf lead behind unitClass { id name } }
    }
  }
`);

export const ScoreYearQuery = graphql(/* GraphQL */ `
  query ScoreYear($year: Int!) { scoreYear(year: $year) { year until lines computedAt } }
`);

export const ComputeScores = graphql(/* GraphQL */ `
  mutation ComputeScores($input: ComputeScoresInput!) { computeScores(input: $input) { scoreYear { year lines } } }
`);

export const ObjectToScore = graphql(/* GraphQL */ `
  mutation ObjectToScore($input: ObjectToScoreInput!) { objectToScore(input: $input) { scoreObjection { id } } }
`);

export const AnswerScoreObjection = graphql(/* GraphQL */ `
  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {
    answerScoreObjection(input: $input) { scoreObjection { id status } }
  }
`);

export const RecordPublicityFault = graphql(/* GraphQL */ `
  mutation RecordPublicityFault($input: RecordPublicityFaultInput!) {
    recordPublicityFault(input: $input) { publicityFault { id } }
  }
`);
