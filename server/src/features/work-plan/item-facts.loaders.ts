import { type Context, signedIn } from '../../kernel/context.ts';
import { edge } from '../../kernel/loaders.ts';
import type { ItemFigures } from '../assignment/item-figures.queries.ts';
import type { ProgressReport } from '../progress-report/progress-report.entity.ts';
import type { Coverage } from '../submission/coverage.queries.ts';
import { type FactKind, factsOfItems, type ItemFacts } from './item-facts.queries.ts';

const kinds: readonly FactKind[] = ['figures', 'latestReport', 'coverage'];
const keyOf = (kind: FactKind, itemId: string) => `${kinds.indexOf(kind)}${itemId}`;

const factsOf = edge<string, ItemFacts>(async (context, keys) => {
  const wanted = kinds.filter((_, place) => keys.some((key) => key.startsWith(String(place))));
  const ids = [...new Set(keys.map((key) => key.slice(1)))];
  const rows = await factsOfItems(signedIn(context), ids, wanted);
  const byId = new Map(rows.map((row) => [row.itemId, row]));
  return keys.map((key) => byId.get(key.slice(1)) as ItemFacts);
});

/** What a page tells of its items: whatever it asks for, it is one statement. */
export function itemFactsOf(context: Context) {
  const loader = factsOf(context);
  return {
    figures: (itemId: string): Promise<ItemFigures> => loader.load(keyOf('figures', itemId)),
    coverage: (itemId: string): Promise<Coverage> => loader.load(keyOf('coverage', itemId)),
    async latestReport(itemId: string): Promise<ProgressReport | null> {
      const facts = await loader.load(keyOf('latestReport', itemId));
      return facts.id === null ? null : (facts as ItemFacts & { id: string });
    },
  };
}
