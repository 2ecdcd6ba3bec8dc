import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getMetadataStorage, type MiddlewareFn } from 'type-graphql';
import type { Context } from './context.ts';
import { converterTo } from './input-instances.ts';

type Metadata = ReturnType<typeof getMetadataStorage>['queries'][number];
type Param = NonNullable<Metadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type Validate = (value: unknown) => void;

/** Where a parameter's value comes from; null for what type-graphql alone knows how to give. */
function readerOf(param: Param, validate: Validate): Resolve | null {
  switch (param.kind) {
    case 'context':
      return param.propertyName ? null : (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'arg': {
      if (param.validateFn || param.validateSettings) return null;
      const { name } = param;
      const convert = converterTo(param.getType());
      return (_root, args) => {
        const value = convert(args[name]);
        validate(value);
        return value;
      };
    }
    default:
      return null;
  }
}

const isFunction = (middleware: unknown): middleware is MiddlewareFn<Context> =>
  typeof middleware === 'function' && middleware.prototype === undefined;

/** Guards first, then arguments, then the method: in type-graphql's order. */
function resolverOf(
  { params = [], middlewares = [], target, methodName, roles }: Metadata,
  validate: Validate,
) {
  const readers = params
    .toSorted((one, other) => one.index - other.index)
    .map((param) => readerOf(param, validate));
  if (roles || !readers.every((read) => read !== null) || !middlewares.every(isFunction)) return null;
  const instance = new (target as new () => Record<string, (...values: unknown[]) => unknown>)();
  const method = instance[methodName]?.bind(instance);
  if (!method) return null;
  const call: Resolve = (root, args, context, info) =>
    method(...readers.map((read) => read(root, args, context, info)));
  return middlewares.reduceRight<Resolve>(
    (next, guard) => (root, args, context, info) =>
      guard({ root, args, context, info }, async () => next(root, args, context, info)),
    call,
  );
}

function callDirectly(
  type: GraphQLObjectType | null | undefined,
  operations: Metadata[],
  validate: Validate,
) {
  const fields = type?.getFields() ?? {};
  for (const metadata of operations) {
    const field = fields[metadata.schemaName];
    const resolve = resolverOf(metadata, validate);
    if (field && resolve) field.resolve = resolve;
  }
}

/**
 * Queries and mutations are called without type-graphql's walk, which finds the class of each input by going through those
 * of all inputs, for each of its fields and each request: what a request paid grew with every feature.
 */
export function callOperationsDirectly(schema: GraphQLSchema, validate: Validate): GraphQLSchema {
  const { queries, mutations } = getMetadataStorage();
  callDirectly(schema.getQueryType(), queries, validate);
  callDirectly(schema.getMutationType(), mutations, validate);
  return schema;
}
