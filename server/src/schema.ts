import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './features/index.ts';

/** The API: every feature's resolvers, validated inputs, sorted as the committed SDL. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    validate: { forbidUnknownValues: false, stopAtFirstError: true },
    orphanedTypes: [],
    emitSchemaFile: false,
  });
}
