import sql from 'sql-template-tag';
import { atVersion, type Work } from '../../kernel/command.ts';
import { type Context, signedIn } from '../../kernel/context.ts';
import { edge } from '../../kernel/loaders.ts';

/** Of the viewer's organization; 0 where it has decided nothing. */
export const figuresVersionOf = edge<string, number>(async (context: Context, ids) => {
  const { reader, viewer } = signedIn(context);
  const rows = await reader.rows<{ id: string; version: number }>(sql`
    select f.work_item_id as id, f.version from figure_decision f
    where f.work_item_id = any(${ids}::uuid[]) and f.organization_id = ${viewer.organizationId}::uuid`);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return ids.map((id) => versions.get(id) ?? 0);
});

/**
 * The next version of what the viewer's organization decided. Two who decide at once do it one after the other, and the
 * second finds the first one's.
 * @throws DomainError CONFLICT where somebody decided meanwhile
 */
export async function decideFigures(
  { reader, context }: Work,
  workItemId: string,
  version: number,
): Promise<void> {
  const row = await reader.row<{ version: number }>(sql`
    insert into figure_decision as f (work_item_id, organization_id, version)
    values (${workItemId}::uuid, ${context.viewer.organizationId}::uuid, 1)
    on conflict (work_item_id, organization_id) do update set version = f.version + 1 returning version`);
  atVersion({ version: (row?.version ?? 1) - 1 }, version);
}
