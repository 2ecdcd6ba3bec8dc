import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Context } from './context.ts';
import type { KnownOperations } from './known-operations.ts';

/** Has Apollo's operations run in their compiled form, and known by the next request. */
export function compiledExecution(operations: KnownOperations): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, source, request, contextValue }) {
          // As it was asked for: the next request with the same words is looked for by them.
          const name = request.operationName;
          // To compile is dear and takes a place from the others: strangers have nothing to ask twice.
          const known =
            operations.find(source, name) ??
            (contextValue.viewer && operations.learn(source, name, document, operation));
          if (!known) return null;
          const singleResult = await operations.run(known, request.variables, contextValue);
          return {
            body: { kind: 'single', singleResult: singleResult as never },
            http: { headers: new HeaderMap(), status: undefined },
          };
        },
      };
    },
  };
}
