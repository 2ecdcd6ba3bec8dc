import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { ReportingPeriod } from './reporting-period.entity.ts';
import { periodsOfAssignments, periodsOfReports } from './reporting-period.queries.ts';

/** Oldest first. */
export const periodsOf = edge<string, ReportingPeriod[]>(async (context, ids) =>
  manyByKey(ids, await periodsOfAssignments(signedIn(context), ids), (row) => row.assignmentId),
);

/** Null where the report served none. */
export const periodOfReport = edge<string, ReportingPeriod | null>(async (context, ids) =>
  oneByKey(ids, await periodsOfReports(signedIn(context), ids), (row) => row.reportId),
);
