import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './features/index.ts';
import { limitAnsweredRows } from './kernel/answered-rows.ts';
import { callOperationsDirectly } from './kernel/direct-operations.ts';
import { callEdgesDirectly } from './kernel/direct-resolvers.ts';
import { inputValidator } from './kernel/validate-input.ts';

let built: Promise<GraphQLSchema> | null = null;

/** The API: every feature's resolvers, validated inputs, sorted as the committed SDL. Once a process, which may hold several servers. */
export function createSchema(): Promise<GraphQLSchema> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<GraphQLSchema> {
  const validate = inputValidator();
  const schema = await buildSchema({
    resolvers,
    validateFn: validate,
    orphanedTypes: [],
    emitSchemaFile: false,
    // It introspects the whole schema: two fifths of what a start allocated. The committed SDL is checked in tests.
    skipCheck: true,
  });
  return limitAnsweredRows(callOperationsDirectly(callEdgesDirectly(schema), validate));
}
