import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, poolSize } from './serve.ts';

type Preset = Exclude<Parameters<typeof postgraphile>[0], undefined>;

/** PostGraphile with its best preset and what its documentation advises for speed; the rest is the contestant's. */
export async function servePostGraphile(connectionString: string, more: Preset = {}): Promise<void> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset, more],
    // Conditions on any column, also where no index begins with it.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: poolSize } })],
    schema: { defaultBehavior: '+list +connection +resource:list +resource:connection' },
    grafserv: { graphiql: false, watch: false, outputDataAsString: true, maxRequestLength: 1_000_000 },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  announce(server, () => instance.release());
}
