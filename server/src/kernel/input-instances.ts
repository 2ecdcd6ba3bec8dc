import { getMetadataStorage } from 'type-graphql';

type Class = new () => object;
type Convert = (value: unknown) => unknown;
type InputField = NonNullable<ReturnType<typeof getMetadataStorage>['inputTypes'][number]['fields']>[number];

const asItIs: Convert = (value) => value;
const converters = new Map<unknown, Convert>();

function fieldsOf(target: Class): InputField[] {
  const fields = new Map<string, InputField>();
  for (let type = target; type.prototype !== undefined; type = Object.getPrototypeOf(type)) {
    const found = getMetadataStorage().inputTypes.find((input) => input.target === type);
    for (const field of found?.fields ?? []) if (!fields.has(field.name)) fields.set(field.name, field);
  }
  return [...fields.values()];
}

/** What a new instance holds by itself, once for all. */
const defaultsOf = (Target: Class): object =>
  Object.fromEntries(Object.entries(new Target()).filter(([, value]) => value !== undefined));

/** Of an input class: instances with the fields that were given. Of anything else, the value as GraphQL coerced it. */
export function converterTo(type: unknown): Convert {
  const known = converters.get(type);
  if (known) return known;
  if (!getMetadataStorage().inputTypes.some((input) => input.target === type)) return asItIs;
  const Target = type as Class;
  const defaults = defaultsOf(Target);
  // Found at the first use: an input may hold its like.
  let parts: { name: string; convert: Convert }[] | undefined;
  const convert: Convert = (value) => {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) return value.map(convert);
    parts ??= fieldsOf(Target).map((field) => ({ name: field.name, convert: converterTo(field.getType()) }));
    const given = value as Record<string, unknown>;
    const instance = Object.assign(Object.create(Target.prototype), defaults) as Record<string, unknown>;
    for (const part of parts) {
      const field = given[part.name];
      if (field !== undefined) instance[part.name] = part.convert(field);
    }
    return instance;
  };
  converters.set(type, convert);
  return convert;
}
