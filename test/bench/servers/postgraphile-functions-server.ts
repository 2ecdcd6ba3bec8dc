import { servePostGraphile } from './postgraphile-instance.ts';
import { databaseUrl } from './serve.ts';

/** Without settings for each request: those would put every statement into a transaction of four. */
await servePostGraphile(databaseUrl);
