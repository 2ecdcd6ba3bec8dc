import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { formatGraphQLError } from './error-format.ts';

/** Operations kept compiled; the console and the first clients send some sixty. */
const mostCompiled = 500;

type Compiled = CompiledQuery;

/**
 * Runs operations compiled by graphql-jit instead of interpreting them: a page's fields are then read by generated
 * code. Leaves are not serialized again: rows carry what the API answers.
 */
export function compiledExecution(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
): ApolloServerPlugin<Context> {
  const compiled = new Map<string, Compiled>();

  function find(key: string, make: () => Compiled | null): Compiled | null {
    const known = compiled.get(key);
    if (known) {
      compiled.delete(key);
      compiled.set(key, known);
      return known;
    }
    const made = make();
    if (made) compiled.set(key, made);
    if (compiled.size > mostCompiled) compiled.delete(compiled.keys().next().value ?? key);
    return made;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, queryHash, request, contextValue }) {
          // Introspection and the like run rarely: they are not worth a place.
          if (
            operation.selectionSet.selections.some(
              (field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'),
            )
          )
            return null;
          const run = find(`${queryHash} ${operationName ?? ''}`, () => {
            const query = compileQuery(schema, document, operationName ?? undefined, {
              disableLeafSerialization: true,
            });
            return isCompiledQuery(query) ? (query as Compiled) : null;
          });
          if (!run) return null;
          const result = await run.query(undefined, contextValue, request.variables);
          if (result.data === undefined)
            result.errors = variableErrors(schema, operation, request.variables) ?? result.errors;
          return answer(result, contextValue, log);
        },
      };
    },
  };
}

/** graphql-jit's words for a wrong variable do not say where: graphql's own name the place. */
function variableErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): readonly GraphQLError[] | undefined {
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 })
    .errors;
}

/** Errors without data are those of the variables, which graphql-jit gives no code. */
function answer(
  { data, errors }: ExecutionResult,
  { language }: Context,
  log: FastifyBaseLogger,
): GraphQLResponse {
  const code = data === undefined ? { extensions: { code: 'BAD_USER_INPUT' } } : {};
  const written = errors?.map((error) => {
    const { message, path, locations } = error;
    const plain = { message, ...(path && { path }), ...(locations && { locations }), ...code };
    return formatGraphQLError(plain, error instanceof GraphQLError ? error : (error as Error), language, log);
  });
  const singleResult = { ...(data !== undefined && { data }), ...(written && { errors: written }) };
  return {
    body: { kind: 'single', singleResult: singleResult as never },
    http: { headers: new HeaderMap(), status: undefined },
  };
}
