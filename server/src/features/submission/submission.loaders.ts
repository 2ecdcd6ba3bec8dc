import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { FollowUp } from './follow-up.entity.ts';
import type { Adoption, Submission } from './submission.entity.ts';
import {
  adoptionsOfSubmissions,
  itemsOfSubmissions,
  type PiecesAsked,
  submissionCounts,
  submissionsOfActivities,
  visibleSubmissions,
} from './submission.queries.ts';
import type { SubmissionStep, SubmissionText } from './submission-step.entity.ts';
import { earlierTexts, followUpsOfSubmissions, stepsOfSubmissions } from './submission-way.queries.ts';

/** Null where the viewer may not see it. */
export const submissionOf = edge<string, Submission | null>(async (context, ids) =>
  oneByKey(ids, await visibleSubmissions(signedIn(context), ids), (row) => row.id),
);

/** All that a page asks for, whichever part of its pieces each asks for, in one statement. */
export const submissionsOfActivity = edge<PiecesAsked, Submission[]>(async (context, asked) => {
  const rows = await submissionsOfActivities(signedIn(context), asked);
  return manyByKey(
    asked.map((_, index) => index + 1),
    rows,
    (row) => row.asked,
  );
});

export const submissionCountOf = edge<string, number>(async (context, ids) =>
  oneByKey(ids, await submissionCounts(signedIn(context), ids), (row) => row.activityId).map(
    (row) => row?.count ?? 0,
  ),
);

export const itemsOfSubmission = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfSubmissions(context.reader, ids), (row) => row.submissionId),
);

export const adoptionsOf = edge<string, Adoption[]>(async (context, ids) =>
  manyByKey(ids, await adoptionsOfSubmissions(context.reader, ids), (row) => row.submissionId),
);

export const stepsOf = edge<string, SubmissionStep[]>(async (context, ids) =>
  manyByKey(ids, await stepsOfSubmissions(context.reader, ids), (row) => row.submissionId),
);

export const earlierTextsOf = edge<string, SubmissionText[]>(async (context, ids) =>
  manyByKey(ids, await earlierTexts(context.reader, ids), (row) => row.submissionId),
);

export const followUpsOf = edge<string, FollowUp[]>(async (context, ids) =>
  manyByKey(ids, await followUpsOfSubmissions(context.reader, ids), (row) => row.submissionId),
);
