import {
  ApolloClient,
  ApolloLink,
  type FetchResult,
  fromPromise,
  HttpLink,
  InMemoryCache,
  Observable,
} from '@apollo/client';
import { onError } from '@apollo/client/link/error';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { signedInAgain } from './endedSession.ts';
import { ofResponse, toApiError } from './errors.ts';
import { languageTag } from './i18n/language.ts';

const language = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'Accept-Language': languageTag() },
  }));
  return forward(operation);
});

/** Their refusal is about what was typed, or they would end what has ended. */
const aboutSessions = ['SignIn', 'SignOut'];

/** Sends again what was refused because the session had ended, once its user has signed in anew. */
const renewal = onError(({ graphQLErrors, networkError, response, operation, forward }) => {
  if (ofResponse(graphQLErrors, networkError).code !== 'UNAUTHENTICATED') return;
  if (aboutSessions.includes(operation.operationName)) return;
  const refused = networkError
    ? new Observable<FetchResult>((observer) => observer.error(networkError))
    : Observable.of(response as FetchResult);
  return fromPromise(signedInAgain()).flatMap((again) => (again ? forward(operation) : refused));
});

/** Nothing is normalised, so no document needs the __typename that the cache would add to each selection. */
class NoCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** TanStack Query, which react-admin runs on, is the only cache: two would disagree after a command. */
export const apolloClient = new ApolloClient({
  link: ApolloLink.from([language, renewal, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
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
