import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey } from '../../kernel/loaders.ts';
import type { ProgressReportDraft } from './progress-report-draft.entity.ts';
import { draftsOfAssignments } from './progress-report-draft.queries.ts';

export const draftsOf = edge<string, ProgressReportDraft[]>(async (context, ids) =>
  manyByKey(ids, await draftsOfAssignments(signedIn(context), ids), (row) => row.assignmentId),
);
