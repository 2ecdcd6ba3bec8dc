import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { ActivityChoice } from '../publicity-activity/publicity-activity.graphql.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { SourceReport } from './submission.graphql.ts';

/** What the form holds while a piece is written. */
export interface PieceValues {
  kind: SubmissionKind;
  title: string;
  body: string;
  occurredAt: string;
  workItems: WorkItemChoice[];
  activity: ActivityChoice | null;
}

/** What the piece is begun from. */
export interface PieceSource {
  workItems: WorkItemChoice[];
  activity: ActivityChoice | null;
  report: SourceReport | null;
}

export function beginWith({ workItems, activity, report }: PieceSource): PieceValues {
  const reported = report?.assignment.workItem;
  const named = reported && !workItems.some(({ id }) => id === reported.id) ? [reported] : [];
  return {
    kind: 'ROUTINE',
    title: '',
    body: '',
    occurredAt: '',
    workItems: [...workItems, ...named],
    activity,
  };
}

export function pieceInput({ workItems, activity, ...rest }: PieceValues, report: SourceReport | null) {
  return {
    ...rest,
    workItemIds: workItems.map(({ id }) => id),
    publicityActivityId: activity?.id ?? null,
    progressReportId: report?.id ?? null,
  };
}

export function placeOfPiece(path: string): string {
  const [head = ''] = path.split('.');
  return { workItemIds: 'workItems', publicityActivityId: 'activity' }[head] ?? head;
}
