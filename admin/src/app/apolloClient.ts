import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { toApiError } from './errors.ts';
import { languageTag } from './i18n/language.ts';

const language = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'Accept-Language': languageTag() },
  }));
  return forward(operation);
});

/** Nothing is normalised, so no document needs the __typename that the cache would add to each selection. */
class NoCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** TanStack Query, which react-admin runs on, is the only cache: two would disagree after a command. */
export const apolloClient = new ApolloClient({
  link: language.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
  cache: new NoCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});

export async function read<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  try {
    const answer = await apolloClient.query({
      query: document,
      variables,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return answer.data;
  } catch (error) {
    throw toApiError(error);
  }
}

export async function write<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  idempotencyKey: string,
): Promise<Data> {
  try {
    const answer = await apolloClient.mutate<Data, Variables>({
      mutation: document,
      variables,
      fetchPolicy: 'no-cache',
      context: { headers: { 'Idempotency-Key': idempotencyKey } },
    });
    return answer.data as Data;
  } catch (error) {
    throw toApiError(error);
  }
}
