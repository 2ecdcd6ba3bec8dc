import { useDocument } from '../../app/useDocument.ts';
import { doesBusiness, useViewer } from '../session/viewer.ts';
import { type Overview, OverviewQuery } from './overview.graphql.ts';

export type Waiting = Pick<
  Overview,
  | 'toAcknowledge'
  | 'toReport'
  | 'reportsToReview'
  | 'completionsToConfirm'
  | 'changesToDecide'
  | 'escalationsToDecide'
  | 'ordersToReply'
  | 'ordersToHandle'
  | 'conclusionsToAcknowledge'
  | 'plansToHandle'
  | 'decisionsToHandle'
  | 'bulletinsToHandle'
  | 'bulletinsToRead'
  | 'schemesToHandle'
  | 'scoringSchemesToHandle'
  | 'objectionsToAnswer'
  | 'awardsToHandle'
  | 'relegationsToDecide'
  | 'submissionsToReview'
  | 'concernsToHandle'
  | 'pressReleasesWaiting'
  | 'activitiesWaiting'
  | 'submissionsToAmend'
  | 'invitationsToHandle'
>;

/** What waits for the viewer, for the figures in the menu and the start page alike. */
export function useOverview() {
  const viewer = useViewer();
  return useDocument(
    OverviewQuery,
    {},
    { enabled: viewer !== undefined && doesBusiness(viewer), staleTime: 30_000 },
  );
}
