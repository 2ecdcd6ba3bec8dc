import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { Spokesperson, SubjectArea } from './press-office.entity.ts';
import { areasByIds, spokespersonsByIds } from './press-office.queries.ts';

/** For rows that the viewer may see. */
export const subjectAreaOf = edge<string, SubjectArea | null>(async (context, ids) =>
  oneByKey(ids, await areasByIds(context.reader, ids), (row) => row.id),
);

/** For rows that the viewer may see. */
export const spokespersonOf = edge<string, Spokesperson | null>(async (context, ids) =>
  oneByKey(ids, await spokespersonsByIds(context.reader, ids), (row) => row.id),
);
