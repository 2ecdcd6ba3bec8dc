import sql from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/** The counter's row stays locked until the document is stored: a number is given once, and none is lost. */
export async function nextSerial(
  reader: Reader,
  organizationId: string,
  kind: string,
  year: number,
): Promise<number> {
  const row = await reader.row<{ last: number }>(sql`
    insert into document_counter (organization_id, kind, year, last) values (${organizationId}, ${kind}, ${year}, 1)
    on conflict (organization_id, kind, year) do update set last = document_counter.last + 1 returning last`);
  return row?.last ?? 1;
}
