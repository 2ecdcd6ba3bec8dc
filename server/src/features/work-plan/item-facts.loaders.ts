import type { GraphQLResolveInfo } from 'graphql';
import { type Context, type SignedIn, signedIn } from '../../kernel/context.ts';
import { edge } from '../../kernel/loaders.ts';
import { fieldsAt, fieldsBelow } from '../../kernel/selection.ts';
import { isBrief } from '../progress-report/progress-report.queries.ts';
import { type FactKind, factsOfItems, type ItemFacts } from './item-facts.queries.ts';

const kinds: readonly FactKind[] = ['figures', 'latestReport', 'coverage'];
const keyOf = (kind: FactKind, itemId: string) => `${kinds.indexOf(kind)}${itemId}`;

/** Which fact each field of an item tells. */
const kindsOfFields: Readonly<Record<string, FactKind>> = {
  light: 'figures',
  percent: 'figures',
  lead: 'figures',
  assignmentCounts: 'figures',
  latestReport: 'latestReport',
  coverage: 'coverage',
};

const factsOf = edge<string, ItemFacts>(async (context, keys) => {
  const wanted = kinds.filter((_, place) => keys.some((key) => key.startsWith(String(place))));
  const ids = [...new Set(keys.map((key) => key.slice(1)))];
  const rows = await factsOfItems(signedIn(context), ids, wanted);
  const byId = new Map(rows.map((row) => [row.itemId, row]));
  return keys.map((key) => byId.get(key.slice(1)) as ItemFacts);
});

interface Page {
  kinds: ReadonlySet<FactKind>;
  rows: ReadonlyMap<string, ItemFacts>;
}

const pageKey = Symbol('facts of a page of items');

/** Reads what a page is about to ask of its items, so that each of its fields is told at once instead of by a promise. */
export async function readFactsOfPage(
  context: SignedIn,
  itemIds: readonly string[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const fields = fieldsAt(info, 'nodes');
  const wanted = kinds.filter((kind) => [...fields].some((field) => kindsOfFields[field] === kind));
  if (wanted.length === 0 || itemIds.length === 0) return;
  const rows = await factsOfItems(context, itemIds, wanted, isBrief(fieldsBelow(info, 'latestReport')));
  const page: Page = { kinds: new Set(wanted), rows: new Map(rows.map((row) => [row.itemId, row])) };
  context.loaders.set(pageKey, page);
}

/** What a fact tells; whatever is asked of the items of one list is one statement. */
export function tellFact<Value>(
  context: Context,
  itemId: string,
  kind: FactKind,
  tell: (facts: ItemFacts) => Value,
): Value | Promise<Awaited<Value>> {
  const page = context.loaders.get(pageKey) as Page | undefined;
  const known = page?.kinds.has(kind) ? page.rows.get(itemId) : undefined;
  return known
    ? tell(known)
    : (factsOf(context).load(keyOf(kind, itemId)).then(tell) as Promise<Awaited<Value>>);
}
