import { readFileSync } from 'node:fs';
import { maxCostRule } from '@duban/server/kernel/query-cost.ts';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { documents } from '../bench/questions.ts';
import { consoleDocuments } from '../plans/calls.ts';

const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(committed, { assumeValid: true });

function costOf(document: DocumentNode | string, of = schema): number {
  const parsed = typeof document === 'string' ? parse(document) : document;
  const [error] = validate(of, parsed, [maxCostRule(0)]);
  return Number(/found (\S+)\.$/.exec(error?.message ?? 'found 0.')?.[1]);
}

const library = buildSchema(`
  type Query { books(first: Int): Books! book: Book shelf: [Book!]! size: Int! }
  type Books { totalCount: Int! nodes: [Book!]! }
  type Book { title: String! author: Author! readers: [Author!]! also: Books! }
  type Author { name: String! books: [Book!]! }`);

test.each([
  ['leaves and the schema’s own description', '{ size __typename __schema { types { name } } }', 0],
  ['an object', '{ book { title } }', 1],
  ['an object’s objects', '{ book { author { name } } }', 2],
  ['a list of some rows', '{ shelf { author { name } } }', 4],
  ['a page of 25 unless told', '{ books { totalCount nodes { title } } }', 26],
  ['a page as large as it says', '{ books(first: 3) { nodes { author { name } } } }', 7],
  ['… no larger than it may be', '{ books(first: 5000000) { nodes { title } } }', 101],
  ['… by a variable as large as it may be', 'query($n: Int) { books(first: $n) { nodes { title } } }', 101],
  [
    'a list in a page',
    '{ books(first: 10) { nodes { readers { books { title } } } } }',
    1 + 10 * (1 + 2 * (1 + 2)),
  ],
  ['rows under another name', '{ books(first: 10) { rows: nodes { title } } }', 11],
  ['each alias by itself', '{ a: book { title } b: book { title } }', 2],
  [
    'fragments, as often as they are spread',
    'query { a: book { ...F } b: book { ...F } } fragment F on Book { author { name } }',
    4,
  ],
  ['a page’s fragment', 'query { books(first: 10) { ...P } } fragment P on Books { nodes { title } }', 11],
  ['inline fragments', '{ ... { book { ... on Book { author { name } } } } }', 2],
])('%s', (_, text, cost) => {
  expect(costOf(text, library)).toBe(cost);
});

test('fragments that spread each other twice over are counted, not walked', () => {
  const parts = Array.from(
    { length: 40 },
    (_, n) =>
      `fragment F${n} on Book { a: author { books { ...F${n + 1} } } b: author { books { ...F${n + 1} } } }`,
  );
  const began = performance.now();
  expect(
    costOf(`query { book { ...F0 } } ${parts.join(' ')} fragment F40 on Book { title }`, library),
  ).toBeGreaterThan(1e12);
  expect(costOf('query { book { ...A } } fragment A on Book { author { books { ...A } } }', library)).toBe(4);
  expect(performance.now() - began).toBeLessThan(500);
});

test('the console and the first clients ask for no more than the limit, with pages of a hundred', () => {
  const all = [...consoleDocuments(), ...Object.entries(documents)];
  expect(all.length).toBeGreaterThan(90);
  const dear = all
    .map(([name, document]) => [name, costOf(document)] as const)
    .filter(([, cost]) => cost > 5_000);
  expect(dear).toEqual([]);
});
