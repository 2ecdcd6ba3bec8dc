import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { Invitation } from './invitation.entity.ts';
import { invitationsOfSubmissions, itemsOfInvitations, visibleInvitations } from './invitation.queries.ts';

/** Null where the viewer may not see it. */
export const invitationOf = edge<string, Invitation | null>(async (context, ids) =>
  oneByKey(ids, await visibleInvitations(signedIn(context), ids), (row) => row.id),
);

export const answeredBy = edge<string, Invitation | null>(async (context, ids) =>
  oneByKey(ids, await invitationsOfSubmissions(signedIn(context), ids), (row) => row.submissionId ?? ''),
);

export const itemsOfInvitation = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfInvitations(context.reader, ids), (row) => row.invitationId),
);
