import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { AnnualTarget } from './annual-target.entity.ts';
import type { UnitClass } from './unit-class.entity.ts';
import { membersOf, targetsOfClasses, visibleUnitClasses } from './unit-class.queries.ts';

/** Null where the viewer may not see it. */
export const unitClassOf = edge<string, UnitClass | null>(async (context, ids) =>
  oneByKey(ids, await visibleUnitClasses(signedIn(context), context.reader, ids), (row) => row.id),
);

export const memberIdsOf = edge<string, string[]>(async (context, ids) =>
  manyByKey(ids, await membersOf(context.reader, ids), (row) => row.unitClassId).map((rows) =>
    rows.map((row) => row.organizationId),
  ),
);

/** The newest first. */
export const targetsOfClass = edge<string, AnnualTarget[]>(async (context, ids) =>
  manyByKey(ids, await targetsOfClasses(context.reader, ids), (row) => row.unitClassId ?? ''),
);
