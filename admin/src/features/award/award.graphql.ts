import { type DocumentType, graphql } from '@duban/schema/generated';

export const AwardRounds = graphql(/* GraphQL */ `
  query AwardRounds($filter: AwardRoundFilter, $first: Int, $offset: Int) {
    awardRounds(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id year title status publishedAt office { ...Office } author { name } contests { name } awards { standing } }
    }
  }
`);
export type AwardRoundRow = DocumentType<typeof AwardRounds>['awardRounds']['nodes'][number];

export const AwardRoundQuery = graphql(/* GraphQL */ `
  query AwardRound($id: ID!) {
    awardRound(id: $id) {
      id version year title status scoredAt createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason availableActions
      office { ...Office }
      author { name }
      approver { name }
      withdrawer { name }
      contests {
        name honour level unitClassId minPercent minPoints noFaults
        unitClass { name }
        prizes { grade count }
      }
      awards {
        id contest place honour standing grade tied points strikeReason
        organization { id shortName }
        person { name }
        striker { name }
        reasons { target percent lead adoptions instructions deductions lines { day rule title points submission { id } } }
        score { id }
      }
    }
  }
`);
export type AwardRoundPage = NonNullable<DocumentType<typeof AwardRoundQuery>['awardRound']>;
export type AwardRow = AwardRoundPage['awards'][number];
export type ContestRow = AwardRoundPage['contests'][number];

export const CreateAwardRound = graphql(/* GraphQL */ `
  mutation CreateAwardRound($input: CreateAwardRoundInput!) { createAwardRound(input: $input) { awardRound { id } } }
`);

export const UpdateAwardRound = graphql(/* GraphQL */ `
  mutation UpdateAwardRound($input: UpdateAwardRoundInput!) { updateAwardRound(input: $input) { awardRound { id } } }
`);

export const RefreshAwardRound = graphql(/* GraphQL */ `
  mutation RefreshAwardRound($input: RefreshAwardRoundInput!) { refreshAwardRound(input: $input) { awardRound { id } } }
`);

export const StrikeAward = graphql(/* GraphQL */ `
  mutation StrikeAward($input: StrikeAwardInput!) { strikeAward(input: $input) { awardRound { id } } }
`);

export const SubmitAwardRound = graphql(/* GraphQL */ `
  mutation SubmitAwardRound($input: SubmitAwardRoundInput!) { submitAwardRound(input: $input) { awardRound { id } } }
`);

export const ApproveAwardRound = graphql(/* GraphQL */ `
  mutation ApproveAwardRound($input: ApproveAwardRoundInput!) { approveAwardRound(input: $input) { awardRound { id } } }
`);

export const WithdrawAwardRound = graphql(/* GraphQL */ `
  mutation WithdrawAwardRound($input: WithdrawAwardRoundInput!) {
    withdrawAwardRound(input: $input) { awardRound { id version status } }
  }
`);

export const ReturnAwardRound = graphql(/* GraphQL */ `
  mutation ReturnAwardRound($input: ReturnAwardRoundInput!) { returnAwardRound(input: $input) { awardRound { id } } }
`);

export const PublishAwardRound = graphql(/* GraphQL */ `
  mutation PublishAwardRound($input: PublishAwardRoundInput!) { publishAwardRound(input: $input) { awardRound { id } } }
`);
