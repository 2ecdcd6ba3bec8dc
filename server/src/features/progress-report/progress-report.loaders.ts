import type { GraphQLResolveInfo } from 'graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import { fieldsBelow } from '../../kernel/selection.ts';
import type { ProgressReport } from './progress-report.entity.ts';
import { isBrief, lastStandingReports, newestReports, visibleReports } from './progress-report.queries.ts';
import { partReports, previousReports } from './report-context.queries.ts';

/** Null where the viewer may not see it. */
export const progressReportOf = edge<string, ProgressReport | null>(async (context, ids) =>
  oneByKey(ids, await visibleReports(signedIn(context), ids), (row) => row.id),
);

const inBrief = Symbol('recent reports in brief');

/** Said by a list of assignments, of its whole operation: reports need not be read in full. */
export function askRecentReportsInBrief(context: Context, info: GraphQLResolveInfo): void {
  if (isBrief(fieldsBelow(info, 'recentReports'))) context.loaders.set(inBrief, true);
}

export const recentReportsOf = edge<string, ProgressReport[]>(async (context, ids) =>
  manyByKey(
    ids,
    await newestReports(signedIn(context), ids, 3, context.loaders.has(inBrief)),
    (row) => row.assignmentId,
  ),
);

/** The newest in force. */
export const lastReportOf = edge<string, ProgressReport | null>(async (context, ids) =>
  oneByKey(ids, await lastStandingReports(signedIn(context), ids), (row) => row.assignmentId),
);

/** By the report that they stand beside. */
export const previousReportOf = edge<string, ProgressReport | null>(async (context, ids) =>
  oneByKey(ids, await previousReports(signedIn(context), ids), (row) => row.besideId),
);

export const partReportsOf = edge<string, ProgressReport[]>(async (context, ids) =>
  manyByKey(ids, await partReports(signedIn(context), ids), (row) => row.besideId),
);
