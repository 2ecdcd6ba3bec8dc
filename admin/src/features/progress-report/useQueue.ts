import { useMemo } from 'react';
import { useDocument } from '../../app/useDocument.ts';
import { CompletionsToConfirm, ProgressReports } from './progress-report.graphql.ts';
import { entryOfClaim, entryOfReport, type QueueEntry, type QueueKind } from './queue.ts';

export const atOnce = 50;

interface Queue {
  entries: QueueEntry[];
  total: number;
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
}

function useReports(): Queue {
  const { data, isPending, error, refetch } = useDocument(ProgressReports, {
    filter: { awaitingReview: true },
    first: atOnce,
  });
  const entries = useMemo(() => (data?.progressReports.nodes ?? []).map(entryOfReport), [data]);
  return { entries, total: data?.progressReports.totalCount ?? 0, isPending, error, refetch };
}

function useClaims(): Queue {
  const { data, isPending, error, refetch } = useDocument(CompletionsToConfirm, { first: atOnce });
  const entries = useMemo(() => (data?.assignments.nodes ?? []).map(entryOfClaim), [data]);
  return { entries, total: data?.assignments.totalCount ?? 0, isPending, error, refetch };
}

/** Both are read at once, so that each tab tells how many wait there. */
export function useQueues(): Record<QueueKind, Queue> {
  return { reports: useReports(), completions: useClaims() };
}
