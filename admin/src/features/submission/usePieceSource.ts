import { useSearchParams } from 'react-router-dom';
import { useDocument } from '../../app/useDocument.ts';
import { ActivityChoices } from '../publicity-activity/publicity-activity.graphql.ts';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { InvitationSourceQuery, SubmissionDraftQuery } from './draft.graphql.ts';
import type { PieceSource } from './pieceValues.ts';
import { SourceReportQuery } from './submission.graphql.ts';

const once = { staleTime: Number.POSITIVE_INFINITY };

/** What `?draftId=`, `?progressReportId=`, `?invitationId=`, `?publicityActivityId=` and `?workItemIds=` name; undefined while it is read. */
export function usePieceSource(): PieceSource | undefined {
  const [search] = useSearchParams();
  const asked = (name: string) => search.get(name) ?? '';
  const draftId = asked('draftId');
  // A colleague may have written on: never from memory.
  const draft = useDocument(SubmissionDraftQuery, { id: draftId }, { staleTime: 0, enabled: draftId !== '' });
  const known = (draftId && draft.data?.submissionDraft) || null;
  const reportId = known?.progressReport?.id ?? asked('progressReportId');
  const invitationId = known?.invitation?.id ?? asked('invitationId');
  const activityId = asked('publicityActivityId');
  const workItems = useAskedWorkItems();
  const report = useDocument(SourceReportQuery, { id: reportId }, { ...once, enabled: reportId !== '' });
  const invitation = useDocument(
    InvitationSourceQuery,
    { id: invitationId },
    { ...once, enabled: invitationId !== '' },
  );
  const activity = useDocument(
    ActivityChoices,
    { filter: { ids: [activityId] }, first: 1 },
    { ...once, enabled: activityId !== '' },
  );
  const reading = [report, invitation, draft, activity].some(({ isLoading }) => isLoading);
  if (!workItems || reading) return undefined;
  return {
    workItems,
    draft: known,
    report: (reportId && report.data?.progressReport) || null,
    invitation: (invitationId && invitation.data?.invitation) || null,
    activity: (activityId && activity.data?.publicityActivities.nodes[0]) || null,
  };
}
