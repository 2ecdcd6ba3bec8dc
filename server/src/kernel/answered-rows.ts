import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.ts';
import { DomainError } from './errors.ts';
import { isList } from './query-cost.ts';

/**
 * Rows of edges that one operation may answer with. Its cost takes every list for two rows: an order's hundred assignments,
 * each with its orders, with theirs, are a million. A page of a hundred bulletins tells of 143 bureaus each, and of who read.
 */
export const mostRows = 60_000;

/**
 * Characters of one answer: a hundred reports at their longest are 2.4 million. A text that is asked for under fifteen names
 * is one in memory and fifteen in the answer, which two such requests at once had no room for.
 */
export const mostCharacters = 6_000_000;

/** How many characters are left of so many; none where it is more. */
function leftOf(value: unknown, before: number): number {
  if (typeof value === 'string') return before - value.length;
  if (typeof value !== 'object' || value === null) return before - 4;
  let left = before;
  if (Array.isArray(value)) {
    for (const one of value) {
      left = leftOf(one, left);
      if (left < 0) return left;
    }
    return left;
  }
  for (const name in value) {
    left = leftOf((value as Record<string, unknown>)[name], left - name.length);
    if (left < 0) return left;
  }
  return left;
}

const answered = new WeakMap<Context, number>();

const isOver = (context: Context) => (answered.get(context) ?? 0) > mostRows;

/** Nothing is thrown: a refusal in each of ten thousand places takes longer than what it would save. */
function counted<Rows>(rows: Rows, context: Context): Rows | [] {
  if (!Array.isArray(rows)) return rows;
  answered.set(context, (answered.get(context) ?? 0) + rows.length);
  return isOver(context) ? [] : rows;
}

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** A row that is answered in many places is asked for its list once: to put it together each time would take as long. */
function askedOnce(resolve: Resolve): Resolve {
  const identity = Symbol('lists');
  return (row, args, context, info) => {
    const lists = (context.loaders.get(identity) as Map<unknown, unknown> | undefined) ?? new Map();
    context.loaders.set(identity, lists);
    if (!lists.has(row)) lists.set(row, resolve(row, args, context, info));
    return lists.get(row);
  };
}

function limited(resolve: Resolve): Resolve {
  return (row, args, context, info) => {
    if (isOver(context)) return [];
    const rows = resolve(row, args, context, info);
    return rows instanceof Promise ? rows.then((found) => counted(found, context)) : counted(rows, context);
  };
}

/** Has lists of objects that a resolver reads counted as they are answered. */
export function limitAnsweredRows(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || !isList(field.type) || !isCompositeType(getNamedType(field.type))) continue;
      const once = roots.includes(type) || field.args.length > 0 ? resolve : askedOnce(resolve);
      field.resolve = limited(once);
    }
  }
  return schema;
}

/** An answer that grew too large is none: what it has would be taken for all. */
export function refusedAnswer(
  context: Context,
  data: unknown,
): { data: null; errors: [GraphQLError] } | null {
  if (!isOver(context) && leftOf(data, mostCharacters) >= 0) return null;
  const originalError = new DomainError('TOO_LARGE');
  return { data: null, errors: [new GraphQLError(originalError.message, { originalError })] };
}
