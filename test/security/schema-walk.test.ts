import { createSchema } from '@duban/server/schema.ts';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { doors } from './operations.ts';
import { guardedFields, unlabelled } from './schema-rules.ts';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema();
});

function fieldAt(path: string): GraphQLField<unknown, unknown> {
  const [typeName = '', name = ''] = path.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`no field ${path}`);
  return field;
}

test('every operation, and every field with a resolver, names its rule (A1)', () => {
  expect(guardedFields(schema).length).toBeGreaterThan(90);
  expect(unlabelled(schema)).toEqual([]);
});

test('the check fails for each rule that is taken away, and for one that nobody knows (A4)', () => {
  for (const { path } of guardedFields(schema)) {
    const field = fieldAt(path);
    const { extensions } = field;
    field.extensions = { ...extensions, rule: undefined };
    expect(unlabelled(schema)).toEqual([path]);
    field.extensions = { ...extensions, rule: 'whoever likes' };
    expect(unlabelled(schema)).toEqual([path]);
    field.extensions = extensions;
  }
});

test('the doors of all operations are known, and no other', () => {
  const operations = guardedFields(schema).filter(({ path }) =>
    /^(Query|Mutation|Subscription)\./.test(path),
  );
  expect(operations.map(({ path }) => path).sort()).toEqual(Object.keys(doors).sort());
});
