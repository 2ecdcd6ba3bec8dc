import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { useCallback, useRef, useState } from 'react';
import { write } from './apolloClient.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { type ApiError, type ApiErrorCode, toApiError } from './errors.ts';
import { useLanguage } from './i18n/useLabel.ts';

export type CommandOutcome<Data> = { ok: true; data: Data } | { ok: false; error: ApiError };

interface CommandOptions {
  /** told when it is done */
  success?: string;
  /** false: a preview, which changes nothing */
  refreshes?: boolean;
  /** false: the form around it says itself what went wrong */
  tells?: boolean;
}

/** Nobody knows whether it was carried out. */
const doubtful: ReadonlySet<string> = new Set<ApiErrorCode>(['UNREACHABLE', 'UNAVAILABLE', 'INTERNAL']);

/** One intent keeps its key while it is unknown whether the server carried it out; any definite answer ends the intent. */
function useIntent() {
  const intent = useRef<{ variables: string; key: string } | null>(null);
  const keyFor = useCallback((variables: unknown) => {
    const text = JSON.stringify(variables);
    if (intent.current?.variables !== text) intent.current = { variables: text, key: crypto.randomUUID() };
    return intent.current.key;
  }, []);
  const settle = useCallback((error?: ApiError) => {
    if (!error || !doubtful.has(error.code)) intent.current = null;
  }, []);
  return { keyFor, settle };
}

function useFailureNotice(tells: boolean) {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const language = useLanguage();
  return useCallback(
    async (error: ApiError) => {
      if (error.code === 'UNAUTHENTICATED' && (await logoutIfAccessDenied(error))) return;
      if (!tells || (!error.outdated && Object.keys(error.fields(language)).length > 0)) return;
      notify(<ErrorNotice error={error} />, {
        type: 'error',
        autoHideDuration: error.code === 'CONFLICT' ? null : 8_000,
      });
    },
    [notify, logoutIfAccessDenied, language, tells],
  );
}

/** Runs a mutation; errors without fields are told to the user here, unless a form does; those with fields are for the form to place. */
export function useCommand<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  { success, refreshes = true, tells = true }: CommandOptions = {},
) {
  const [pending, setPending] = useState(false);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const tellFailure = useFailureNotice(tells);
  const { keyFor, settle } = useIntent();

  const run = async (variables: Variables, told = success): Promise<CommandOutcome<Data>> => {
    setPending(true);
    try {
      const data = await write(document, variables, keyFor(variables));
      settle();
      if (told) notify(told, { type: 'success' });
      if (refreshes) await queryClient.invalidateQueries();
      return { ok: true, data };
    } catch (caught) {
      const error = toApiError(caught);
      settle(error);
      await tellFailure(error);
      return { ok: false, error };
    } finally {
      setPending(false);
    }
  };
  return { run, pending };
}
