import { useSearchParams } from 'react-router-dom';
import { useDocument } from '../../app/useDocument.ts';
import { type WorkItemChoice, WorkItemsByIds } from './workItemChoices.graphql.ts';

/** The points that `?workItemIds=a,b` names; undefined while they are being read. */
export function useAskedWorkItems(): WorkItemChoice[] | undefined {
  const [search] = useSearchParams();
  const ids = (search.get('workItemIds') ?? '').split(',').filter(Boolean);
  const { data, isError } = useDocument(
    WorkItemsByIds,
    { ids },
    { enabled: ids.length > 0, staleTime: Number.POSITIVE_INFINITY },
  );
  if (ids.length === 0 || isError) return [];
  return data?.workItems.nodes;
}
