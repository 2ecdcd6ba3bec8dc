import { mkdirSync } from 'node:fs';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startEmbeddedPostgres } from './kernel/embedded-postgres.ts';
import type { Serving } from './serve.ts';

/** PostgreSQL starts while the program is being read: half a second of each, on two cores. */
async function start(config: Config): Promise<Serving> {
  mkdirSync(config.dataDir, { recursive: true });
  const starting = config.databaseUrl ? null : startEmbeddedPostgres({ dataDir: config.dataDir });
  const started = starting?.catch(() => null);
  try {
    const { serve } = await import('./serve.ts');
    const postgres = await starting;
    const serving = await serve(config.databaseUrl ?? postgres?.url ?? '', config);
    return {
      ...serving,
      async stop() {
        await serving.stop();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await (await started)?.stop();
    throw error;
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return `${(error as Error).message}: set PORT to a free one`;
  return error instanceof Error ? error.message : String(error);
}

let stopping = false;

function stopOnSignals(running: Serving): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(explain(error));
          process.exit(1);
        },
      );
    });
  }
}

/** What loading left behind: 70 of 250 MiB, which V8 by itself keeps for as long as nobody comes. */
function giveMemoryBack(): void {
  setTimeout(() => void globalThis.gc?.({ type: 'major', flavor: 'last-resort' }), 1_000).unref();
}

const began = Date.now();
try {
  const config = readConfig(process.env);
  const running = await start(config);
  stopOnSignals(running);
  giveMemoryBack();
  const address = running.app.server.address();
  const port = typeof address === 'object' ? address?.port : config.port;
  console.log(`Duban 督办: http://${config.host}:${port} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (config.demo)
    console.log('Demonstration accounts, e.g. province.supervisor, all with the password Duban-2026!');
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
