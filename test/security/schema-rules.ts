import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

export interface LabelledField {
  /** e.g. Mutation.assignWorkItems */
  path: string;
  rule: unknown;
}

/** Fields of operations, and every field that a resolver of its own answers: the ones where rows are read. */
export function guardedFields(schema: GraphQLSchema): LabelledField[] {
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const fields = Object.values(type.getFields());
    const guarded = operations.includes(type) ? fields : fields.filter(hasResolver);
    return guarded.map((field) => ({
      path: `${type.name}.${field.name}`,
      rule: field.extensions.rule,
    }));
  });
}

function hasResolver(field: GraphQLField<unknown, unknown>): boolean {
  return field.resolve !== undefined;
}

/** What an edge may say of itself; operations name roles, or one of the three that follow. */
const edges = ['as its parent', 'within scope', 'name only'];
const operations = /^(role [A-Z_]+( or [A-Z_]+)*|works in the business, within scope|signed in|anyone)$/;

/** The fields that name no rule, or one that nobody knows. */
export function unlabelled(schema: GraphQLSchema): string[] {
  return guardedFields(schema)
    .filter(({ path, rule }) => {
      if (typeof rule !== 'string') return true;
      return /^(Query|Mutation|Subscription)\./.test(path) ? !operations.test(rule) : !edges.includes(rule);
    })
    .map(({ path }) => path);
}
