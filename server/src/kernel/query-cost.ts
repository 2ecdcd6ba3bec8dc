import { pageSize } from '@duban/schema/vocabulary/paging';
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * Rows taken of a list that is no page: addressees of an order, signatures of a form. A weight and no measurement: with it the
 * console's dearest page, of a hundred reports, costs 4,101.
 */
const rowsOfList = 2;
const pageArgument = 'first';
const rowsOfPage = 'nodes';

/** The schema's own description answers by other rules. */
const looksInside = (field: FieldNode) => field.name.value.startsWith('__');

/** How many rows a page asks for; as many as it may where a variable says so, so that an operation has one cost. */
function askedFor(field: FieldNode): number {
  const value = field.arguments?.find(({ name }) => name.value === pageArgument)?.value;
  if (!value || value.kind === Kind.NULL) return pageSize.default;
  if (value.kind !== Kind.INT) return pageSize.max;
  return Math.min(Math.max(Number(value.value), 1), pageSize.max);
}

export const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

/** Adds up the objects that an operation may answer with, through fragments, each of which is gone through once. */
class CostOf {
  private readonly context: ValidationContext;
  private readonly known = new Map<string, number>();
  private readonly open = new Set<string>();

  constructor(context: ValidationContext) {
    this.context = context;
  }

  /** `page`: the rows that the field asked for which these are selected of, if it is a page. */
  of(set: SelectionSetNode, type: string, page: number): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += this.ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        sum += this.of(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
      else sum += this.ofFragment(selection.name.value, page);
    }
    return sum;
  }

  private ofField(node: FieldNode, type: string, page: number): number {
    const field = looksInside(node) ? null : this.fieldOf(node, type);
    const answered = field && getNamedType(field.type);
    if (!field || !answered || !isCompositeType(answered) || !node.selectionSet) return 0;
    const isPage = field.args.some(({ name }) => name === pageArgument);
    const each = 1 + this.of(node.selectionSet, answered.name, isPage ? askedFor(node) : 0);
    if (!isList(field.type)) return each;
    const rows = page > 0 && node.name.value === rowsOfPage ? page : rowsOfList;
    return rows * each;
  }

  private fieldOf(node: FieldNode, type: string): GraphQLField<unknown, unknown> | null {
    const parent = this.context.getSchema().getType(type);
    if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
    return parent.getFields()[node.name.value] ?? null;
  }

  private ofFragment(name: string, page: number): number {
    const key = `${name} ${page}`;
    const cost = this.known.get(key);
    if (cost !== undefined) return cost;
    const fragment = this.context.getFragment(name);
    // One that spreads itself is refused by a rule of its own.
    if (!fragment || this.open.has(name)) return 0;
    this.open.add(name);
    const found = this.of(fragment.selectionSet, fragment.typeCondition.name.value, page);
    this.open.delete(name);
    this.known.set(key, found);
    return found;
  }
}

/**
 * Refuses an operation that may answer with more objects than that. Depth and aliases do not see that a page of a hundred
 * rows, each with its lists, is a hundred times its text. Asked once for an operation: those that passed are known by
 * their text.
 */
export function maxCostRule(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const schema = context.getSchema();
      const root = schema.getRootType(operation.operation);
      if (!root) return;
      const cost = new CostOf(context).of(operation.selectionSet, root.name, 0);
      if (cost > limit)
        context.reportError(
          new GraphQLError(`Cost limit of ${limit} exceeded, found ${cost}.`, { nodes: [operation] }),
        );
    },
  });
}
