import 'reflect-metadata';
import { entities } from './features/index.ts';
import { type Database, openDatabase as open } from './kernel/database.ts';
import { migrations } from './migrations/index.ts';

/** The database with every feature's tables known. */
export function openDatabase(url: string, poolSize?: number, listen = true): Promise<Database> {
  return open({ url, entities, migrations, poolSize, listen });
}
