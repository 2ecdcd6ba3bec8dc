import { type DocumentType, graphql } from '@duban/schema/generated';

export const Channels = graphql(/* GraphQL */ `
  query Channels($filter: ChannelFilter, $first: Int, $offset: Int) {
    channels(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id version name kind level ownership startsOn endsOn availableActions }
    }
  }
`);
export type ChannelRow = DocumentType<typeof Channels>['channels']['nodes'][number];

export const ChannelChoices = graphql(/* GraphQL */ `
  query ChannelChoices($filter: ChannelFilter) {
    channels(filter: $filter, first: 50) { nodes { id name kind level } }
  }
`);

export const CreateChannel = graphql(/* GraphQL */ `
  mutation CreateChannel($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }
`);

export const UpdateChannel = graphql(/* GraphQL */ `
  mutation UpdateChannel($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }
`);
