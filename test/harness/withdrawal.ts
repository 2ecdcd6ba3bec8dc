import { expect } from 'vitest';
import { of, reasons } from './accountability.ts';
import type { Client, Data } from './client.ts';
import type { TestServer } from './server.ts';

export interface Drafted {
  server: TestServer;
  /** `SupervisionPlan`: as its commands and the trail call it. */
  name: string;
  table: string;
  row: Data;
  drafter: Client;
  /** Of the same office, without the drafters' role. */
  leader: Client;
  /** Of another office, with every role. */
  foreign: Client;
}

const field = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;
const fields = (name: string) =>
  `${field(name)} { id version status availableActions withdrawnAt withdrawReason withdrawer { id } }`;

/** The ids that the list has, by its filter. */
async function listed(client: Client, name: string, filter: object): Promise<string[]> {
  const list = `${field(name)}s`;
  const query = `query($filter: ${name}Filter) { ${list}(filter: $filter, first: 100) { nodes { id } } }`;
  return (await client.data(query, { filter }))[list].nodes.map((row: Data) => row.id);
}

async function refusals({ name, row, drafter, leader, foreign }: Drafted): Promise<string[][]> {
  const of1 = async (by: Client, input: object) => reasons(await by.refused(`withdraw${name}`, input));
  return [
    await of1(drafter, of(row, { reason: ' ' })),
    await of1(drafter, of(row, { reason: 'x'.repeat(2001) })),
    await of1(drafter, { id: row.id, version: row.version + 7, reason: '不办' }),
    await of1(leader, of(row, { reason: '不办' })),
    await of1(foreign, of(row, { reason: '不办' })),
    await of1(drafter, { id: '00000000-0000-7000-8000-000000000000', version: 1, reason: '不办' }),
  ];
}

/** Everything that holds of whatever is withdrawn: who may, once, finally, with its reason, out of the lists, in the trail. */
export async function expectWithdrawn(drafted: Drafted): Promise<Data> {
  const { server, name, table, row, drafter, leader, foreign } = drafted;
  expect(await refusals(drafted)).toEqual([
    ['BAD_INPUT', 'reason required'],
    ['BAD_INPUT', 'reason tooLong'],
    ['CONFLICT', 'staleVersion', 'version staleVersion'],
    ['FORBIDDEN'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
  ]);
  const command = () =>
    drafter.run(`withdraw${name}`, of(row, { reason: ' 今年不再开展 ' }), fields(name), {
      'idempotency-key': `withdraw ${row.id}`.replaceAll(' ', '-'),
    });
  const [once, again] = await Promise.all([command(), command()]);
  expect(again).toEqual(once);
  const withdrawn = once[field(name)];
  const [account] = await server.query('select id from app_user where username = $1', [drafter.username]);
  expect(withdrawn).toMatchObject({
    ...{ id: row.id, version: row.version + 1, status: 'WITHDRAWN', availableActions: [] },
    ...{ withdrawReason: '今年不再开展', withdrawer: { id: account?.id } },
  });
  expect(withdrawn.withdrawnAt).toBeTruthy();
  for (const client of [drafter, leader]) {
    expect(await listed(client, name, {})).not.toContain(row.id);
    expect(await listed(client, name, { status: 'WITHDRAWN' })).toContain(row.id);
    expect(await listed(client, name, { ids: [row.id] })).toEqual([row.id]);
  }
  expect(await listed(foreign, name, { ids: [row.id] })).toEqual([]);
  const refused = reasons(await drafter.refused(`withdraw${name}`, of(withdrawn, { reason: '再撤' })));
  expect(refused).toEqual(['WRONG_STATE']);
  const trail = await server.query(
    'select changes from audit_entry where entity_id = $1 and action = $2 order by id',
    [row.id, `withdraw${name}`],
  );
  expect(trail).toEqual([{ changes: { to: 'WITHDRAWN', reason: '今年不再开展' } }]);
  for (const wrong of ["status = 'DRAFT'", 'withdraw_reason = null', 'withdrawn_at = null'])
    await expect(server.query(`update ${table} set ${wrong} where id = $1`, [row.id])).rejects.toThrow(
      `${table}_withdrawal_check`,
    );
  return withdrawn;
}
