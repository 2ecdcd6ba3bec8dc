import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Assignment } from './assignment.entity.ts';
import { partsOfAssignments, visibleAssignments } from './assignment.queries.ts';
import { figuresOfItems, type ItemFigures } from './item-figures.queries.ts';

/** Null where the viewer may not see it. */
export const assignmentOf = edge<string, Assignment | null>(async (context, ids) =>
  oneByKey(ids, await visibleAssignments(signedIn(context), ids), (row) => row.id),
);

export const partsOf = edge<string, Assignment[]>(async (context, ids) =>
  manyByKey(ids, await partsOfAssignments(signedIn(context), ids), (row) => row.parentId ?? ''),
);

/** Figures of an item within what the viewer may see; null where nothing of it was given there. */
export const itemFiguresOf = edge<string, ItemFigures | null>(async (context, ids) =>
  oneByKey(ids, await figuresOfItems(signedIn(context), ids), (row) => row.workItemId),
);
