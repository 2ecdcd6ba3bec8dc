import type { Client } from './client.ts';
import { type ScoredYear, scoredYear } from './honours.ts';
import { adopted, piece } from './scoring.ts';

export interface CityYear extends ScoredYear {
  cityEditor: Client;
  cityLeader: Client;
}

/**
 * The scored year with more of Guangzhou's counties: Tianhe has 5 points of a county's newspaper, Liwan 40 of the
 * province's, Yuexiu 10 of the city's; the others have none.
 */
export async function cityYear(): Promise<CityYear> {
  const year = await scoredYear();
  const { server, editor, ids } = year;
  for (const code of ['440000', '440103', '440104', '440305']) ids[code] = await server.organizationId(code);
  for (const [code, level] of [
    ['440103', 'PROVINCE'],
    ['440104', 'CITY'],
  ] as const) {
    const id = await piece(server, code, '2026-06-03T09:00:00+08:00');
    await adopted(server, id, level, '2026-06-03');
  }
  await editor.run('computeScores', { year: 2026 }, 'scoreYear { digest }');
  const [cityEditor, cityLeader] = await Promise.all([
    server.user('440100', 'EDITOR'),
    server.user('440100', 'LEADER'),
  ]);
  return { ...year, cityEditor, cityLeader };
}
