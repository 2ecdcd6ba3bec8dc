import type { SignedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import type { Reader } from '../../kernel/sql.ts';
import { type Subordinate, subordinates } from './organization.queries.ts';

/**
 * The named organizations in their order, each below the viewer's own and there today.
 * @throws DomainError BAD_INPUT naming the first that is not
 */
export async function requireSubordinates(
  { viewer, clock }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Subordinate[]> {
  const found = await subordinates(reader, viewer.organizationId, ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row?.below) throw badInput(`organizationIds.${index}`, 'notSubordinate');
    if (row.validTo !== null && row.validTo < clock.today()) {
      throw badInput(`organizationIds.${index}`, 'abolished', { names: row.shortName });
    }
    return row;
  });
}
