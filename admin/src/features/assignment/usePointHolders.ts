import { useMemo } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import type { Taken } from '../organization/OrganizationPicker.tsx';
import { workItemMessages } from '../work-item/work-item.messages.ts';
import { type PointHolder, PointHolders } from './assignment.graphql.ts';

/** Who holds any of the points already; null until that is known. Where it cannot be read the server refuses all the same. */
export function usePointHolders(workItemIds: readonly string[], enabled = true): PointHolder[] | null {
  const variables = { workItemIds: [...workItemIds] };
  const { data, error, isPlaceholderData } = useDocument(PointHolders, variables, {
    enabled: enabled && workItemIds.length > 0,
  });
  if (error) return [];
  return data && !isPlaceholderData ? data.pointHolders : null;
}

/** What a picker says of each instead of offering it. */
export function useTaken(holders: readonly PointHolder[]): Taken {
  const t = useMessages(workItemMessages);
  return useMemo(
    () => new Map(holders.map(({ organizationId }) => [organizationId, t('assign.holds')])),
    [holders, t],
  );
}
