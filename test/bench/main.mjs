import { build } from '../../server/bin/build.mjs';

// An older Node cannot even read main.ts, whose types this one strips.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'The benchmark needs Node 24, which its script brings along: start it as `npx pnpm@12 bench`.',
  );
  process.exit(1);
}
const { main } = await import('./main.ts');
await main(() => build(['server']));
