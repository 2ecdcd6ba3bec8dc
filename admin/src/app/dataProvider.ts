import {
  type DataProvider,
  type GetListParams,
  type GetManyReferenceParams,
  HttpError,
  type Identifier,
} from 'ra-core';
import buildGraphQLProvider, { type BuildQueryResult } from 'ra-data-graphql';
import { features } from '../features/index.ts';
import { apolloClient } from './apolloClient.ts';
import { ApiError, toApiError } from './errors.ts';
import type { Exported } from './export/fetchExport.ts';
import type { ResourceDocuments } from './resourceDocuments.ts';

type Params = Partial<GetManyReferenceParams> & { id?: Identifier; ids?: Identifier[] };

const manyAtOnce = 100;

function documentsOf(resource: string): ResourceDocuments {
  return features.find((feature) => feature.name === resource)?.documents ?? {};
}

function cleaned(filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

function listVariables({ pagination, sort, filter }: Partial<GetListParams>, { orderBy }: ResourceDocuments) {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const field = sort && orderBy?.[sort.field];
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    filter: cleaned(filter ?? {}),
    ...(field ? { orderBy: { field, direction: sort.order } } : {}),
  };
}

/** @throws Error where the list is none that is exported */
function exportedOf(resource: string, params: Pick<GetListParams, 'filter' | 'sort'>): Exported {
  const documents = documentsOf(resource);
  if (!documents.exported) throw new Error(`${resource} is not exported`);
  const { filter, orderBy } = listVariables(params, documents);
  return { list: documents.exported, filter, ...(orderBy && { orderBy }) };
}

function variablesOf(method: string, params: Params, documents: ResourceDocuments): Record<string, unknown> {
  if (method === 'GET_ONE') return { id: params.id };
  if (method === 'GET_MANY') return { first: manyAtOnce, offset: 0, filter: { ids: params.ids } };
  const target = method === 'GET_MANY_REFERENCE' && params.target ? { [params.target]: params.id } : {};
  return listVariables({ ...params, filter: { ...params.filter, ...target } }, documents);
}

/** Every document asks for one root field, whatever its name. */
function answerOf(method: string, data: Record<string, unknown>) {
  const [root] = Object.values(data);
  if (method === 'GET_ONE') {
    if (!root) throw new ApiError('NOT_FOUND');
    return { data: root };
  }
  const page = root as { nodes: unknown[]; totalCount: number };
  return { data: page.nodes, total: page.totalCount };
}

function buildQuery(method: string, resource: string, params: Params): BuildQueryResult {
  const documents = documentsOf(resource);
  const query = method === 'GET_ONE' ? documents.one : documents.list;
  if (!query) throw new Error(`${resource} has no document for ${method}: changes go through useCommand`);
  return {
    query,
    variables: variablesOf(method, params, documents),
    parseResponse: ({ data }) => answerOf(method, data as Record<string, unknown>),
  };
}

const provider = buildGraphQLProvider({
  client: apolloClient as never,
  introspection: false,
  buildQuery: () => buildQuery,
  query: () => ({ fetchPolicy: 'no-cache' }),
});

/** ra-data-graphql wraps every GraphQL error as a status 200, by which an ended session would go unnoticed. */
function innerError(error: unknown): ApiError {
  if (!(error instanceof HttpError)) return toApiError(error);
  if (error.body) return toApiError(error.body);
  if (error.status === 401) return new ApiError('UNAUTHENTICATED');
  return new ApiError(error.status ? 'INTERNAL' : 'UNREACHABLE');
}

async function unwrapped<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw innerError(error);
  }
}

function chunks(ids: Identifier[]): Identifier[][] {
  const count = Math.ceil(ids.length / manyAtOnce);
  return Array.from({ length: count }, (_, index) => ids.slice(index * manyAtOnce, (index + 1) * manyAtOnce));
}

export const dataProvider: DataProvider = {
  ...provider,
  exportedOf: async (resource: string, params: Pick<GetListParams, 'filter' | 'sort'>) =>
    exportedOf(resource, params),
  getList: (resource, params) => unwrapped(provider.getList(resource, params)),
  getOne: (resource, params) => unwrapped(provider.getOne(resource, params)),
  getManyReference: (resource, params) => unwrapped(provider.getManyReference(resource, params)),
  getMany: async (resource, { ids, ...params }) => {
    const pages = await unwrapped(
      Promise.all(chunks(ids).map((some) => provider.getMany(resource, { ...params, ids: some }))),
    );
    return { data: pages.flatMap((page) => page.data) };
  },
};
