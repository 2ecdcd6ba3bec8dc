import { type DocumentType, graphql } from '@duban/schema/generated';

export const Relegations = graphql(/* GraphQL */ `
  query Relegations($filter: RelegationFilter, $first: Int, $offset: Int) {
    relegations(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id version year period status proposedAt availableActions
        office { ...Office }
        rule { name kind }
        organization { id shortName }
        facts { points target percent rank outOf months }
      }
    }
  }
`);
export type RelegationRow = DocumentType<typeof Relegations>['relegations']['nodes'][number];

export const RelegationQuery = graphql(/* GraphQL */ `
  query Relegation($id: ID!) {
    relegation(id: $id) {
      id version year period status reason proposedAt decidedAt availableActions
      office { ...Office }
      rule { name kind consequences }
      organization { id name shortName }
      proposer { name }
      decider { name }
      score { id }
      facts { points target percent rank outOf months }
      outcomes { consequence done accountabilityDecisionId }
    }
  }
`);
export type RelegationPage = NonNullable<DocumentType<typeof RelegationQuery>['relegation']>;

export const RelegationRules = graphql(/* GraphQL */ `
  query RelegationRules($filter: RelegationRuleFilter, $first: Int) {
    relegationRules(filter: $filter, first: $first) {
      totalCount
      nodes {
        id version year name kind level period lastCount belowPercent months consecutive consequences availableActions
        office { ...Office }
        unitClass { id name }
        author { name }
      }
    }
  }
`);
export type RuleRow = DocumentType<typeof RelegationRules>['relegationRules']['nodes'][number];

export const CreateRelegationRule = graphql(/* GraphQL */ `
  mutation CreateRelegationRule($input: CreateRelegationRuleInput!) {
    createRelegationRule(input: $input) { relegationRule { id } }
  }
`);

export const UpdateRelegationRule = graphql(/* GraphQL */ `
  mutation UpdateRelegationRule($input: UpdateRelegationRuleInput!) {
    updateRelegationRule(input: $input) { relegationRule { id } }
  }
`);

export const ProposeRelegations = graphql(/* GraphQL */ `
  mutation ProposeRelegations($input: ProposeRelegationsInput!) { proposeRelegations(input: $input) { proposed } }
`);

export const ConfirmRelegation = graphql(/* GraphQL */ `
  mutation ConfirmRelegation($input: ConfirmRelegationInput!) { confirmRelegation(input: $input) { relegation { id } } }
`);

export const WaiveRelegation = graphql(/* GraphQL */ `
  mutation WaiveRelegation($input: WaiveRelegationInput!) { waiveRelegation(input: $input) { relegation { id } } }
`);
