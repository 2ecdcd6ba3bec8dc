import { type Context, signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey, referenceEdge } from '../../kernel/loaders.ts';
import type { Organization } from './organization.entity.ts';
import { branchesOfProvinces, childCounts, organizationsByIds } from './organization.queries.ts';

/** By id, for rows that the viewer may see: their organization's name comes with them. */
export const organizationOf = referenceEdge<Organization>(['organization'], async (context, ids) =>
  oneByKey(ids, await organizationsByIds(context.reader, ids), (row) => row.id),
);

/** The branches of a province: its cities, and the counties that it addresses itself; also those abolished. */
export const branchesOf = referenceEdge<Organization[]>(['organization'], async (context, provinceIds) =>
  manyByKey(provinceIds, await branchesOfProvinces(context.reader, provinceIds), (row) => row.provinceId),
);

export const childCountOf = edge<string, number>(async (context, ids) => {
  const counts = await childCounts(signedIn(context), ids);
  return oneByKey(ids, counts, (row) => row.id).map((row) => row?.count ?? 0);
});

/** For an edge that is never null. */
export async function requiredOrganization(context: Context, id: string): Promise<Organization> {
  const row = await organizationOf(context).load(id);
  if (!row) throw new Error(`organization ${id} is missing`);
  return row;
}
