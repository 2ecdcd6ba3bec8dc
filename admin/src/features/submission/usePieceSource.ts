import { useSearchParams } from 'react-router-dom';
import { useDocument } from '../../app/useDocument.ts';
import { ActivityChoices } from '../publicity-activity/publicity-activity.graphql.ts';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import type { PieceSource } from './pieceValues.ts';
import { SourceReportQuery } from './submission.graphql.ts';

const once = { staleTime: Number.POSITIVE_INFINITY };

/** What `?progressReportId=`, `?publicityActivityId=` and `?workItemIds=` name; undefined while it is read. */
export function usePieceSource(): PieceSource | undefined {
  const [search] = useSearchParams();
  const reportId = search.get('progressReportId') ?? '';
  const activityId = search.get('publicityActivityId') ?? '';
  const workItems = useAskedWorkItems();
  const report = useDocument(SourceReportQuery, { id: reportId }, { ...once, enabled: reportId !== '' });
  const activity = useDocument(
    ActivityChoices,
    { filter: { ids: [activityId] }, first: 1 },
    { ...once, enabled: activityId !== '' },
  );
  if (!workItems || report.isLoading || activity.isLoading) return undefined;
  return {
    workItems,
    report: (reportId && report.data?.progressReport) || null,
    activity: (activityId && activity.data?.publicityActivities.nodes[0]) || null,
  };
}
