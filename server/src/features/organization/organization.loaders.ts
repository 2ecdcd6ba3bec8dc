import type { Context } from '../../kernel/context.ts';
import { edge, oneByKey, referenceEdge } from '../../kernel/loaders.ts';
import type { Organization } from './organization.entity.ts';
import { childCounts, organizationsByIds } from './organization.queries.ts';

/** By id, for rows that the viewer may see: their organization's name comes with them. */
export const organizationOf = referenceEdge<Organization>(['organization'], async (context, ids) =>
  oneByKey(ids, await organizationsByIds(context.reader, ids), (row) => row.id),
);

export const childCountOf = edge<string, number>(async (context, ids) => {
  const counts = await childCounts(context.reader, ids, context.clock);
  return oneByKey(ids, counts, (row) => row.id).map((row) => row?.count ?? 0);
});

/** For an edge that is never null. */
export async function requiredOrganization(context: Context, id: string): Promise<Organization> {
  const row = await organizationOf(context).load(id);
  if (!row) throw new Error(`organization ${id} is missing`);
  return row;
}
