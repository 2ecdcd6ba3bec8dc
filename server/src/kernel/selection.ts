import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields asked for at `path` below a resolver's own field, through fragments, whatever their directives say:
 * for reading together what a page is about to ask one by one.
 */
export function fieldsAt(info: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> {
  const [field] = info.fieldNodes;
  if (!field) return new Set();
  const key = path.join('.');
  const ofField = known.get(field) ?? new Map<string, ReadonlySet<string>>();
  known.set(field, ofField);
  const names = ofField.get(key) ?? namesOf(info, path);
  ofField.set(key, names);
  return names;
}

function namesOf(info: GraphQLResolveInfo, path: readonly string[]): ReadonlySet<string> {
  let fields = info.fieldNodes.flatMap((node) => fieldsOf(info.fragments, node.selectionSet));
  for (const name of path) {
    fields = fields
      .filter((field) => field.name.value === name)
      .flatMap((field) => fieldsOf(info.fragments, field.selectionSet));
  }
  return new Set(fields.map((field) => field.name.value));
}

function fieldsOf(
  fragments: GraphQLResolveInfo['fragments'],
  set: SelectionSetNode | undefined,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fieldsOf(fragments, fragment?.selectionSet);
  });
}

const named = new WeakMap<OperationDefinitionNode, Map<string, ReadonlySet<string>>>();

/** Names of the fields asked for below any field of this name, wherever it stands in the operation. */
export function fieldsBelow({ operation, fragments }: GraphQLResolveInfo, name: string): ReadonlySet<string> {
  const ofOperation = named.get(operation) ?? new Map<string, ReadonlySet<string>>();
  named.set(operation, ofOperation);
  const known = ofOperation.get(name);
  if (known) return known;
  const found = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, {
      Field(field) {
        if (field.name.value !== name) return;
        for (const below of fieldsOf(fragments, field.selectionSet)) found.add(below.name.value);
      },
    });
  }
  ofOperation.set(name, found);
  return found;
}
