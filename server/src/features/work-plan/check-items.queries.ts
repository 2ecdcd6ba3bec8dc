import type { Work } from '../../kernel/command.ts';
import { badInput } from '../../kernel/errors.ts';
import { missingItem } from './work-item.queries.ts';

/** The points that an input names must be there for the viewer to see. */
export async function checkItems(
  { context, reader }: Work,
  workItemIds: readonly string[],
  path = 'workItemIds',
): Promise<void> {
  const missing = await missingItem(context, reader, workItemIds);
  if (missing !== null) throw badInput(`${path}.${missing}`, 'notFound');
}
