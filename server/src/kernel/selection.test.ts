import { buildSchema, type GraphQLResolveInfo, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { fieldsAt, fieldsBelow } from './selection.ts';

const schema = buildSchema(`
  type Item { id: ID title: String plan: Plan }
  type Plan { year: Int }
  type Page { totalCount: Int nodes: [Item] }
  type Query { items: Page }
`);

/** What the resolver of `items` finds at a path of this query. */
function found(source: string, ...path: string[]): string[] {
  const seen: string[] = [];
  const items = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen.push(...fieldsAt(info, ...path));
    return null;
  };
  expect(graphqlSync({ schema, source, rootValue: { items } }).errors).toBeUndefined();
  return seen;
}

test('names the fields of a page, of its rows, and of what lies below them', () => {
  const query = '{ items { totalCount nodes { id plan { year } } } }';
  expect(found(query)).toEqual(['totalCount', 'nodes']);
  expect(found(query, 'nodes')).toEqual(['id', 'plan']);
  expect(found(query, 'nodes', 'plan')).toEqual(['year']);
});

test('through fragments, inline and named, and parts that name the same list twice', () => {
  const query = `
    { items { nodes { id } ...Rows ... on Page { nodes { ... on Item { plan { year } } } } } }
    fragment Rows on Page { nodes { ...Named } }
    fragment Named on Item { title }`;
  expect(found(query, 'nodes')).toEqual(['id', 'title', 'plan']);
});

test('an alias changes nothing, and what is not asked for has no fields', () => {
  expect(found('{ items { rows: nodes { name: title } } }', 'nodes')).toEqual(['title']);
  expect(found('{ items { totalCount } }', 'nodes')).toEqual([]);
});

test('below a name: what any field of that name asks for, wherever it stands', () => {
  const seen: string[] = [];
  const items = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen.push(...fieldsBelow(info, 'nodes'));
    return null;
  };
  const source = `
    { items { nodes { id } } again: items { ...Rows } }
    fragment Rows on Page { nodes { title plan { year } } }`;
  graphqlSync({ schema, source, rootValue: { items } });
  expect([...new Set(seen)]).toEqual(['id', 'title', 'plan']);
});
