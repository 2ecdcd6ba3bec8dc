import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './features/index.ts';
import { callEdgesDirectly } from './kernel/direct-resolvers.ts';
import { inputValidator } from './kernel/validate-input.ts';

/** The API: every feature's resolvers, validated inputs, sorted as the committed SDL. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    validateFn: inputValidator(),
    orphanedTypes: [],
    emitSchemaFile: false,
  });
  return callEdgesDirectly(schema);
}
