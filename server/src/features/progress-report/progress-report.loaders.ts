import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { ProgressReport } from './progress-report.entity.ts';
import { lastStandingReports, newestReports, visibleReports } from './progress-report.queries.ts';

/** Null where the viewer may not see it. */
export const progressReportOf = edge<string, ProgressReport | null>(async (context, ids) =>
  oneByKey(ids, await visibleReports(signedIn(context), ids), (row) => row.id),
);

export const recentReportsOf = edge<string, ProgressReport[]>(async (context, ids) =>
  manyByKey(ids, await newestReports(signedIn(context), ids, 3), (row) => row.assignmentId),
);

/** The newest that was not returned. */
export const lastReportOf = edge<string, ProgressReport | null>(async (context, ids) =>
  oneByKey(ids, await lastStandingReports(signedIn(context), ids), (row) => row.assignmentId),
);
