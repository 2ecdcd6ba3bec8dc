import type { FastifyBaseLogger } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { refusedAnswer } from './answered-rows.ts';
import { BoundedTexts, textBounds } from './bounded-texts.ts';
import type { Context } from './context.ts';
import { formatGraphQLError } from './error-format.ts';

export type Variables = Record<string, unknown> | undefined;

export interface Answer {
  data?: ExecutionResult['data'];
  errors?: GraphQLFormattedError[];
}

export interface KnownOperation {
  definition: OperationDefinitionNode;
  compiled: CompiledQuery;
}

/** Introspection and the like run rarely: they are not worth a place. */
function looksInside({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some(
    (field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'),
  );
}

/**
 * Operations that were parsed, validated within all limits and compiled by graphql-jit, by their text and name: a page's
 * fields are then read by generated code. Leaves are not serialized again: rows carry what the API answers.
 */
export class KnownOperations {
  private readonly known = new BoundedTexts<KnownOperation>();
  private readonly schema: GraphQLSchema;
  private readonly log: FastifyBaseLogger;

  constructor(schema: GraphQLSchema, log: FastifyBaseLogger) {
    this.schema = schema;
    this.log = log;
  }

  find(text: string, name: string | undefined): KnownOperation | null {
    if (text.length > textBounds.each) return null;
    return this.known.get(`${name ?? ''} ${text}`) ?? null;
  }

  /** Of a document that is valid; null for what is left to be interpreted: it would not be kept. */
  learn(
    text: string,
    name: string | undefined,
    document: DocumentNode,
    definition: OperationDefinitionNode,
  ): KnownOperation | null {
    if (text.length > textBounds.each || looksInside(definition)) return null;
    const compiled = compileQuery(this.schema, document, name, { disableLeafSerialization: true });
    if (!isCompiledQuery(compiled)) return null;
    const operation = { definition, compiled };
    this.known.set(`${name ?? ''} ${text}`, operation, text.length);
    return operation;
  }

  async run(
    { definition, compiled }: KnownOperation,
    variables: Variables,
    context: Context,
  ): Promise<Answer> {
    const executed = await compiled.query(undefined, context, variables);
    const { data, errors } = refusedAnswer(context, executed.data) ?? executed;
    // graphql-jit's words for a wrong variable do not say where: graphql's own name the place.
    const told =
      data === undefined
        ? (getVariableValues(this.schema, definition.variableDefinitions ?? [], variables ?? {}, {
            maxErrors: 10,
          }).errors ?? errors)
        : errors;
    const written = told?.map((error) => this.written(error, data === undefined, context));
    return { ...(written && { errors: written }), ...(data !== undefined && { data }) };
  }

  /** Errors without data are those of the variables, which graphql-jit gives no code. */
  private written(error: GraphQLError, ofVariables: boolean, { language }: Context): GraphQLFormattedError {
    const { message, path, locations } = error;
    const code = ofVariables ? { extensions: { code: 'BAD_USER_INPUT' } } : {};
    const plain = { message, ...(path && { path }), ...(locations && { locations }), ...code };
    return formatGraphQLError(
      plain,
      error instanceof GraphQLError ? error : (error as Error),
      language,
      this.log,
    );
  }
}
