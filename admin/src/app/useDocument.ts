import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'ra-core';
import { useEffect } from 'react';
import { read } from './apolloClient.ts';
import type { ApiError } from './errors.ts';

function nameOf(document: TypedDocumentNode<unknown, never>): string {
  const definition = document.definitions.find((each) => each.kind === 'OperationDefinition');
  return definition?.name?.value ?? '';
}

/** Reads a query that is no list or page of a resource; refreshed with everything else after a command. */
export function useDocument<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean; staleTime?: number } = {},
) {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const result = useQuery<Data, ApiError>({
    queryKey: ['document', nameOf(document), variables],
    // Without the signal: what is read is kept, where StrictMode's first mount would cancel the second one's answer.
    queryFn: () => read(document, variables),
    placeholderData: (previous) => previous,
    ...options,
  });
  const { error } = result;
  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  return result;
}
