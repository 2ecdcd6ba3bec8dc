import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, databaseUrl, poolSize } from './serve.ts';

/** Without settings for each request: those would put every read into a transaction of four statements. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Conditions on any column, also where no index begins with it.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: poolSize } }),
  ],
  schema: { defaultBehavior: '+list +connection +resource:list +resource:connection' },
  grafserv: { graphiql: false, watch: false, outputDataAsString: true, maxRequestLength: 1_000_000 },
  grafast: { explain: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
announce(server, () => instance.release());
