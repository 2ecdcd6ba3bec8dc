import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

const target = process.argv[2] ?? new URL('../../schema/schema.graphql', import.meta.url);
const sdl = printSchema(lexicographicSortSchema(await createSchema()));
writeFileSync(target, `# Emitted by the server: pnpm generate. Its diff is the review of the API.\n${sdl}\n`);
