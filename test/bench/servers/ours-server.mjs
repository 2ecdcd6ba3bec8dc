import { runBuilt } from '../../../server/bin/run-built.mjs';

// What `pnpm start` runs, but for the build of the console.
await runBuilt('main.js', ['server']);
