import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { AssistanceNotice } from './assistance-notice.entity.ts';
import { itemsOfNotices, noticesOfRequests, visibleNotices } from './assistance-notice.queries.ts';
import type { CoverageRequest } from './coverage-request.entity.ts';
import { itemsOfRequests, visibleRequests } from './coverage-request.queries.ts';

/** Null where the viewer may not see it. */
export const coverageRequestOf = edge<string, CoverageRequest | null>(async (context, ids) =>
  oneByKey(ids, await visibleRequests(signedIn(context), ids), (row) => row.id),
);

/** Null where the viewer may not see it. */
export const assistanceNoticeOf = edge<string, AssistanceNotice | null>(async (context, ids) =>
  oneByKey(ids, await visibleNotices(signedIn(context), ids), (row) => row.id),
);

export const noticesOfRequest = edge<string, AssistanceNotice[]>(async (context, ids) =>
  manyByKey(ids, await noticesOfRequests(signedIn(context), ids), (row) => row.coverageRequestId ?? ''),
);

export const itemsOfRequest = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfRequests(context.reader, ids), (row) => row.requestId),
);

export const itemsOfNotice = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfNotices(context.reader, ids), (row) => row.noticeId),
);
