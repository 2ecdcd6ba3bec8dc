import { edge, manyByKey } from '../../kernel/loaders.ts';
import type { Attachment } from './attachment.entity.ts';
import { attachmentsOf } from './attachment.queries.ts';

export const attachmentsOfReports = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'progress_report_id', ids),
    (row) => row.progressReportId ?? '',
  ),
);

export const attachmentsOfReplies = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'supervision_reply_id', ids),
    (row) => row.supervisionReplyId ?? '',
  ),
);

export const attachmentsOfDrafts = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'progress_report_draft_id', ids),
    (row) => row.progressReportDraftId ?? '',
  ),
);

export const attachmentsOfAdoptions = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(ids, await attachmentsOf(context.reader, 'adoption_id', ids), (row) => row.adoptionId ?? ''),
);

export const attachmentsOfActivities = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'publicity_activity_id', ids),
    (row) => row.publicityActivityId ?? '',
  ),
);

export const attachmentsOfActivityParts = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'activity_part_id', ids),
    (row) => row.activityPartId ?? '',
  ),
);

export const attachmentsOfApprovals = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'press_approval_id', ids),
    (row) => row.pressApprovalId ?? '',
  ),
);

/** All that ever stood with a piece's texts. */
export const attachmentsOfPieces = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(ids, await attachmentsOf(context.reader, 'submission_id', ids), (row) => row.submissionId ?? ''),
);

export const attachmentsOfPieceDrafts = edge<string, Attachment[]>(async (context, ids) =>
  manyByKey(
    ids,
    await attachmentsOf(context.reader, 'submission_draft_id', ids),
    (row) => row.submissionDraftId ?? '',
  ),
);
