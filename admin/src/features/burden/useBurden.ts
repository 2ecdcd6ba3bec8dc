import { burdenWeeks } from '@duban/schema/vocabulary/supervision-plan';
import { useDocument } from '../../app/useDocument.ts';
import { addDays, today } from '../../ui/dates.ts';
import { BurdenQuery, type BurdenRow } from './burden.graphql.ts';

export const mostOrganizations = 50;
/** Four weeks ahead, where the days of the matter are not known yet. */
const leastDays = 27;

export interface BurdenOf {
  organizationIds: readonly string[];
  workItemIds: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
}

/** What the chosen organizations owe in the weeks of the matter; nothing while none is chosen. */
export function useBurden({ organizationIds, workItemIds, from, to }: BurdenOf): readonly BurdenRow[] {
  const first = from && from > today() ? from : today();
  const latest = addDays(first, burdenWeeks * 7);
  const least = addDays(first, leastDays);
  const wanted = to && to > least ? to : least;
  // Days in ISO 8601 sort as text.
  const [last = least] = [wanted, latest].sort();
  const { data } = useDocument(
    BurdenQuery,
    {
      organizationIds: organizationIds.slice(0, mostOrganizations),
      workItemIds: [...new Set(workItemIds)].slice(0, 200),
      from: first,
      to: last,
    },
    { enabled: organizationIds.length > 0, staleTime: 30_000 },
  );
  return organizationIds.length > 0 ? (data?.burden ?? []) : [];
}
