import {
  type DocumentNode,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  print,
  type TypeNode,
} from 'graphql';
import * as generated from '../../schema/src/generated/graphql.ts';
import { newestYear } from '../bench/data/size.ts';
import type { Samples } from './samples.ts';

/** One request of a reader. */
export interface Call {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** What one looks for: two characters are the usual length of a Chinese word. A text of another name is sought likewise. */
const texts: Readonly<Record<string, readonly string[]>> = {
  search: ['质量', '特种设备', '没有的词'],
  entityType: ['ProgressReport', 'SupervisionOrder'],
  action: ['submitProgressReport', 'closeSupervisionOrder'],
};
const day = `${newestYear}-08-31`;
const moment = `${day}T00:00:00Z`;
/** Of what the data has none of: that it is sought by an index shows all the same. */
const nobody = ['00000000-0000-7000-8000-000000000000'];
/** What a document asks with that no name gives away. */
const ofType: Readonly<Record<string, unknown>> = {
  ConcernAnalysisFilter: { from: `${newestYear}-01-01`, to: day, unit: 'MONTH' },
  ConcernDimension: 'SUBJECT',
  SimilarSubmissionsInput: {
    title: '特种设备安全检查',
    body: '对重点企业的锅炉、电梯组织检查，查处质量违法行为。',
  },
};
/** Where a name does not say what it leads to. */
const leadsTo: Readonly<Record<string, string>> = {
  'AssignmentFilter.parentId': 'parent',
  parentId: 'organization',
  subtreeOf: 'organization',
  organizationIds: 'below',
  placeId: 'organization',
  placeBranchId: 'organization',
  mergedIntoId: 'publicConcern',
  actorId: 'user',
};

function idsFor(samples: Samples, path: string, name: string): readonly string[] {
  return samples[leadsTo[path] ?? leadsTo[name] ?? name.replace(/Ids?$/, '')] ?? nobody;
}

/** The values that a filter's field is tried with. */
function valuesOf(
  samples: Samples,
  list: string,
  filter: string,
  field: GraphQLInputField,
): readonly unknown[] {
  const path = `${filter}.${field.name}`;
  const type = getNamedType(field.type);
  if (field.name === 'ids') return [samples[list] ?? nobody];
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  switch (type.name) {
    case 'Boolean':
      return [true, false];
    case 'ID':
      return idsFor(samples, path, field.name);
    case 'Int':
      return [newestYear];
    case 'DateTime':
      return [moment];
    case 'Date':
      return [day];
    default:
      return texts[field.name] ?? texts.search ?? [];
  }
}

/** No filter, then every value of every field alone; what a list cannot do without stands beside each. */
function filtersOf(samples: Samples, list: string, given: GraphQLInputType | undefined): (object | null)[] {
  const type = given && getNullableType(given);
  if (!type || !isInputObjectType(type)) return [null];
  const fields = Object.values(type.getFields());
  const valuesFor = (field: GraphQLInputField) => valuesOf(samples, list, type.name, field);
  const needed = Object.fromEntries(
    fields.filter(isRequiredInputField).map((field) => [field.name, valuesFor(field)[0]]),
  );
  return [
    isNonNullType(given) ? needed : null,
    ...fields.flatMap((field) => valuesFor(field).map((value) => ({ ...needed, [field.name]: value }))),
  ];
}

/** As it comes, then by every field in either direction. */
function ordersOf(type: GraphQLInputType | undefined): (object | null)[] {
  if (!type || !isInputObjectType(type)) return [null];
  const field = getNullableType(type.getFields().field?.type);
  if (!isEnumType(field)) throw new Error(`${type.name} names no field`);
  return [
    null,
    ...field
      .getValues()
      .flatMap(({ name }) => ['ASC', 'DESC'].map((direction) => ({ field: name, direction }))),
  ];
}

const singular = (list: string) => list.replace(/ies$/, 'y').replace(/s$/, '');

/** Every list of the API, with every filter it takes, in every order. */
export function pages(schema: GraphQLSchema, samples: Samples): Call[] {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args }) => args.some(({ name }) => name === 'first') && !args.some(({ name }) => name === 'text'),
  );
  return lists.flatMap(({ name, args }) => {
    const typeOf = (argument: string) => args.find((one) => one.name === argument)?.type;
    const given = ['filter', 'orderBy'].filter((argument) => typeOf(argument));
    const declared = given.map((argument) => `$${argument}: ${typeOf(argument)}, `).join('');
    const passed = given.map((argument) => `${argument}: $${argument}, `).join('');
    const query = `query(${declared}$first: Int) { ${name}(${passed}first: $first) { totalCount nodes { id } } }`;
    return filtersOf(samples, singular(name), typeOf('filter')).flatMap((filter) =>
      ordersOf(typeOf('orderBy')).map((orderBy) => ({
        name: [name, filter && JSON.stringify(filter), orderBy && Object.values(orderBy).join(' ')]
          .filter(Boolean)
          .join(' '),
        query,
        variables: { filter, orderBy, first: 25 },
      })),
    );
  });
}

export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation as OperationDefinitionNode;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/** Undefined for what the lists are asked with anyway, filters and orders, unless it has to be there. */
function valueFor(samples: Samples, rootField: string, name: string, type: TypeNode): unknown {
  const ofItself = name === 'id' || name === 'ids' ? singular(rootField) : name;
  switch (nameOf(type)) {
    case 'ID': {
      const ids = idsFor(samples, name, ofItself);
      return isList(type) ? ids : ids[0];
    }
    case 'Int':
      return name === 'first' ? 100 : name === 'offset' ? undefined : newestYear;
    case 'Date':
      return day;
    case 'DateTime':
      return moment;
    case 'String':
      return texts.search?.[0];
    default:
      return type.kind === Kind.NON_NULL_TYPE ? (ofType[nameOf(type)] ?? {}) : undefined;
  }
}

/** What the document's variables stand for; those it can do without are left out once, and given once. */
function variablesOf(samples: Samples, operation: OperationDefinitionNode): Record<string, unknown>[] {
  const [root] = operation.selectionSet.selections;
  const rootField = root?.kind === Kind.FIELD ? root.name.value : '';
  const given: Record<string, unknown> = {};
  const needed: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const value = valueFor(samples, rootField, name, type);
    if (value === undefined) continue;
    given[name] = value;
    if (type.kind === Kind.NON_NULL_TYPE) needed[name] = value;
  }
  return Object.keys(given).length === Object.keys(needed).length ? [given] : [given, needed];
}

/** Every query document of the console. */
export function consoleDocuments(): Map<string, DocumentNode> {
  const documents = Object.values(generated as Record<string, unknown>).filter(
    (value): value is DocumentNode =>
      (value as DocumentNode).kind === Kind.DOCUMENT &&
      operationOf(value as DocumentNode)?.operation === 'query',
  );
  return new Map(documents.map((document) => [operationOf(document).name?.value ?? '', document]));
}

export function callsOf(documents: ReadonlyMap<string, DocumentNode>, samples: Samples): Call[] {
  return [...documents].flatMap(([name, document]) =>
    variablesOf(samples, operationOf(document)).map((variables) => ({
      name: `${name} ${JSON.stringify(variables)}`,
      query: print(document),
      variables,
    })),
  );
}
