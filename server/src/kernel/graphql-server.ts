import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { FastifyBaseLogger } from 'fastify';
import type {
  DocumentNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  ValidationContext,
} from 'graphql';
import { refusedAnswer } from './answered-rows.ts';
import { BoundedTexts } from './bounded-texts.ts';
import { compiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { formatGraphQLError } from './error-format.ts';
import type { KnownOperations } from './known-operations.ts';
import { maxCostRule } from './query-cost.ts';

/** What one operation may ask for. */
const limits = { depth: 8, aliases: 15, directives: 10, tokens: 1_000, cost: 5_000 } as const;

/** Thrown, as these rules do by themselves, a refusal would be answered as the server's own failure. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Errors are written here and nowhere else: in the reader's language, with a code, and nothing of the inside. */
function errorWriter(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind !== 'single') return;
          const refused = refusedAnswer(contextValue, response.body.singleResult.data);
          if (refused) response.body.singleResult.data = null;
          const told = refused?.errors ?? errors;
          if (!told) return;
          response.body.singleResult.errors = told.map((error) =>
            formatGraphQLError(error.toJSON(), error, contextValue.language, log),
          );
        },
      };
    },
  };
}

/** What fails before there is a context, e.g. a body that is no JSON: Apollo's own sentence, or none. */
function maskEarlyError({ extensions, message }: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (code !== 'INTERNAL_SERVER_ERROR')
    return { message, extensions: { ...extensions, stacktrace: undefined } };
  return { message: 'INTERNAL', extensions: { code: 'INTERNAL' } };
}

/** Apollo's own counts a document's JSON, which leaves out the text that it was parsed of: 30 MB of it hold gigabytes. */
function boundedDocuments(): NonNullable<ApolloServerOptions<Context>['documentStore']> {
  const documents = new BoundedTexts<DocumentNode>();
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) =>
      void documents.set(key, document, document.loc?.source.body.length ?? Number.POSITIVE_INFINITY),
    delete: async (key) => documents.delete(key),
  };
}

export function createGraphQLServer(
  schema: GraphQLSchema,
  operations: KnownOperations,
  log: FastifyBaseLogger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: process.env.NODE_ENV !== 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: process.env.NODE_ENV === 'production',
    stopOnTerminationSignals: false,
    documentStore: boundedDocuments(),
    // Texts that strangers would have kept here, for clients that we do not have.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      maxDepthRule({ n: limits.depth, ...reported }),
      maxAliasesRule({ n: limits.aliases, allowList: [], ...reported }),
      maxDirectivesRule({ n: limits.directives, ...reported }),
      maxCostRule(limits.cost),
    ],
    // Its willResolveField wraps every field: ×1.3 to 1.8 of a page's time.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      compiledExecution(operations),
      errorWriter(log),
    ],
    formatError: (formatted, error) => (isFormattedLater(error) ? formatted : maskEarlyError(formatted)),
    // Its own puts a line's end behind the text, for which V8 copies all of it once more.
    stringifyResult: (result) => JSON.stringify(result),
    nodeEnv: process.env.NODE_ENV ?? 'production',
  });
}

/** Errors of an operation reach errorWriter, which needs their originals. */
function isFormattedLater(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'path' in error && error.path !== undefined;
}
