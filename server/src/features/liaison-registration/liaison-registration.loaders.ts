import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import { owingUnits } from './liaison-call.queries.ts';
import type { LiaisonRegistration } from './liaison-registration.entity.ts';
import { visibleRegistrations } from './liaison-registration.queries.ts';

/** Null where the viewer may not see it. */
export const liaisonRegistrationOf = edge<string, LiaisonRegistration | null>(async (context, ids) =>
  oneByKey(ids, await visibleRegistrations(signedIn(context), ids), (row) => row.id),
);

export const owingOf = edge<string, { callId: string; organizationId: string }[]>(async (context, ids) =>
  manyByKey(ids, await owingUnits(signedIn(context), ids), (row) => row.callId),
);
