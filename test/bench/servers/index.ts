import { limit } from './limit.ts';
import { ours } from './ours.ts';
import { postgraphile } from './postgraphile.ts';
import { postgraphileFunctions } from './postgraphile-functions.ts';

export const adapters = { ours, postgraphile, postgraphileFunctions, limit };
export type ServerName = keyof typeof adapters;
export const serverNames = Object.keys(adapters) as ServerName[];

export const serverTitles: Readonly<Record<ServerName, string>> = {
  ours: 'Duban',
  postgraphile: 'PostGraphile',
  postgraphileFunctions: 'PostGraphile, page functions',
  limit: 'LIMIT',
};
