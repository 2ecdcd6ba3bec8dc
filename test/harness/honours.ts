import type { Client, Data, GraphQLErrorBody } from './client.ts';
import { adopted, inForce, instructed, piece, rulesOf } from './scoring.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

/** What a refusal says: its code, then field and key of each. */
export const refusalOf = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason && !extensions.fields ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

export interface ScoredYear {
  server: TestServer;
  editor: Client;
  leader: Client;
  guangzhou: Client;
  shenzhen: Client;
  tianhe: Client;
  ids: Record<string, string>;
  /** Its points: 80, 40, 10 and 10 by pieces, of Guangzhou. */
  pieces: string[];
}

export const classFields = 'unitClass { id version year ordinal name points availableActions }';
const scoreYear = 'scoreYear { digest }';

/**
 * 2026 under one scheme (5, 10, 40, 80 by level, an instruction 10) and scored: of the cities Guangzhou has 140
 * points, Shenzhen 100, Zhuhai 40, Shantou 10; Tianhe has 5. Both cities and Zhuhai are of the first class, with 100 to
 * reach; Shantou of the second, with 80.
 */
export async function scoredYear(): Promise<ScoredYear> {
  const server = await startServer({ now: new Date('2026-01-05T09:00:00+08:00') });
  const [editor, leader, guangzhou, shenzhen, tianhe] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'LEADER', 'LIAISON'),
    server.user('440300', 'LEADER', 'LIAISON'),
    server.user('440106', 'LEADER', 'LIAISON'),
  ]);
  const ids: Record<string, string> = {};
  for (const code of ['440100', '440106', '440300', '440400', '440500', '440600'])
    ids[code] = await server.organizationId(code);
  const rules = rulesOf('FOUR_LEVELS', {
    ...{ quotas: [], yearCap: null },
    instructions: [{ level: 'COUNTY', points: 10 }],
  });
  await inForce(editor, leader, { rules, endsOn: '2026-12-31' });
  const classOf = (ordinal: number, name: string, points: number, codes: string[]) =>
    editor.run(
      'createUnitClass',
      { year: 2026, ordinal, name, points, organizationIds: codes.map((code) => ids[code]) },
      classFields,
    );
  await classOf(1, '一类单位', 100, ['440100', '440300', '440400']);
  await classOf(2, '二类单位', 80, ['440500']);
  const carried = async (code: string, day: string, level: string) => {
    const id = await piece(server, code, `${day}T09:00:00+08:00`);
    await adopted(server, id, level, day);
    return id;
  };
  const pieces = [
    await carried('440100', '2026-02-10', 'NATIONAL'),
    await carried('440100', '2026-05-11', 'PROVINCE'),
    await carried('440100', '2026-08-12', 'CITY'),
    await piece(server, '440100', '2026-10-13T09:00:00+08:00'),
  ];
  await instructed(server, pieces[3] ?? '', 'COUNTY', '2026-10-20');
  await carried('440300', '2026-03-02', 'NATIONAL');
  await carried('440300', '2026-06-02', 'CITY');
  await carried('440300', '2026-09-02', 'CITY');
  await carried('440400', '2026-04-02', 'PROVINCE');
  await carried('440500', '2026-07-02', 'CITY');
  await carried('440106', '2026-07-03', 'COUNTY');
  await Promise.all(['440400', '440500'].map((code) => server.user(code, 'LIAISON')));
  await server.query(`update submission s set author_id = m.user_id from membership m
    where m.organization_id = s.organization_id and m.role = 'LIAISON'`);
  await at(server, '2027-01-10T09:00:00+08:00');
  await editor.run('computeScores', { year: 2026 }, scoreYear);
  return { server, editor, leader, guangzhou, shenzhen, tianhe, ids, pieces };
}

const standingFields = `id points target ownTarget ownRevision percent rank outOf lead behind progress availableActions level
  organization { shortName } unitClass { name }`;

export const standings = async (client: Client, filter: object = {}): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: TargetStandingFilter) { targetStandings(filter: $filter, first: 100) { totalCount nodes { ${standingFields} } } }`,
      { filter: { year: 2026, ...filter } },
    )
  ).targetStandings.nodes;
