import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { DemonstrationTenure, DemonstrationUnit } from './demonstration-unit.entity.ts';
import { tenuresOf, visibleTitles } from './demonstration-unit.queries.ts';

/** Null where the viewer may not see it. */
export const demonstrationUnitOf = edge<string, DemonstrationUnit | null>(async (context, ids) =>
  oneByKey(ids, await visibleTitles(signedIn(context), context.reader, ids), (row) => row.id),
);

export const tenuresOfTitle = edge<string, DemonstrationTenure[]>(async (context, ids) =>
  manyByKey(ids, await tenuresOf(context.reader, ids), (row) => row.demonstrationUnitId),
);
