import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import type { ActivityChoice } from '../publicity-activity/publicity-activity.graphql.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { InvitationSource, SubmissionDraftForm } from './draft.graphql.ts';
import type { SourceReport } from './submission.graphql.ts';

/** What the form holds while a piece is written. */
export interface PieceValues {
  kind: SubmissionKind;
  title: string;
  body: string;
  occurredAt: string;
  workItems: WorkItemChoice[];
  activity: ActivityChoice | null;
  attachmentIds: UploadedFile[];
}

/** What the piece is begun from. */
export interface PieceSource {
  workItems: WorkItemChoice[];
  activity: ActivityChoice | null;
  report: SourceReport | null;
  invitation: InvitationSource | null;
  draft: SubmissionDraftForm | null;
}

/** Each point once, in the order in which they are named. */
function together(...lists: readonly (readonly WorkItemChoice[])[]): WorkItemChoice[] {
  return [...new Map(lists.flat().map((item) => [item.id, item])).values()];
}

export function beginWith({ workItems, activity, report, invitation, draft }: PieceSource): PieceValues {
  if (draft)
    return {
      kind: draft.kind,
      title: draft.title ?? '',
      body: draft.body ?? '',
      occurredAt: draft.occurredAt ?? '',
      workItems: draft.workItems,
      activity: draft.publicityActivity,
      attachmentIds: [...draft.attachments],
    };
  const reported = report ? [report.assignment.workItem] : [];
  return {
    kind: 'ROUTINE',
    title: '',
    body: '',
    occurredAt: '',
    workItems: together(workItems, reported, invitation?.workItems ?? []),
    activity,
    attachmentIds: [],
  };
}

function tied(
  { workItems, activity, attachmentIds, ...rest }: PieceValues,
  { report, invitation }: PieceSource,
) {
  return {
    ...rest,
    workItemIds: workItems.map(({ id }) => id),
    publicityActivityId: activity?.id ?? null,
    progressReportId: report?.id ?? null,
    invitationId: invitation?.id ?? null,
    attachmentIds: attachmentIds.map(({ id }) => id),
  };
}

export function pieceInput(values: PieceValues, source: PieceSource, draftId: string | null) {
  return { ...tied(values, source), draftId };
}

/** As incomplete as it is; nothing is put in for what is not known yet. */
export function draftInput(
  values: PieceValues,
  source: PieceSource,
  draft: { id: string; version: number } | null,
) {
  const { occurredAt, ...rest } = tied(values, source);
  return { ...rest, occurredAt: occurredAt || null, id: draft?.id ?? null, version: draft?.version ?? null };
}

export function placeOfPiece(path: string): string {
  const [head = ''] = path.split('.');
  return { workItemIds: 'workItems', publicityActivityId: 'activity' }[head] ?? head;
}
