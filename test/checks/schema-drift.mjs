import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');
const schemaFolder = join(root, 'schema');
const committed = join(schemaFolder, 'schema.graphql');
const emitter = join(root, 'server', 'src', 'emit-schema.ts');

/** The API as the server declares it now, written aside: other checks read the committed file meanwhile. */
function emitSchema(target) {
  const tsx = join(root, 'server', 'node_modules', '.bin', 'tsx');
  execFileSync(tsx, ['src/emit-schema.ts', target], {
    cwd: join(root, 'server'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(target)) throw new Error('server/src/emit-schema.ts must write to the path it is given');
}

async function generatedFiles() {
  process.chdir(schemaFolder);
  const codegen = createRequire(join(schemaFolder, 'package.json')).resolve('@graphql-codegen/cli');
  const { generate } = await import(pathToFileURL(codegen).href);
  const { default: config } = await import(pathToFileURL(join(schemaFolder, 'codegen.ts')).href);
  return generate({ ...config, silent: true }, false);
}

const drifted = [];
if (existsSync(emitter)) {
  const folder = mkdtempSync(join(tmpdir(), 'duban-schema-'));
  const emitted = join(folder, 'schema.graphql');
  try {
    emitSchema(emitted);
    if (readFileSync(emitted, 'utf8') !== readFileSync(committed, 'utf8'))
      drifted.push('schema/schema.graphql');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
for (const { filename, content } of await generatedFiles()) {
  const path = resolve(schemaFolder, filename);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) drifted.push(`schema/${filename}`);
}
const { tablesFile, tablesText } = await import(pathToFileURL(join(schemaFolder, 'emit-tables.ts')).href);
if (!existsSync(tablesFile) || readFileSync(tablesFile, 'utf8') !== tablesText())
  drifted.push('schema/tables.md');
if (drifted.length > 0) {
  console.log(
    `Not what the code declares: ${drifted.join(', ')}. Run \`pnpm generate\` and commit the result.`,
  );
  process.exitCode = 1;
}
