import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { of, reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { schemeInput as evaluationInput } from '../../../../test/harness/evaluation.ts';
import { schemeInput as scoringInput } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let supervisor: Client;
let editor: Client;
let leader: Client;
let city: Client;

beforeAll(async () => {
  server = await startServer();
  [supervisor, editor, leader, city] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'EDITOR', 'LEADER'),
  ]);
});
beforeEach(async () => {
  await server.query('truncate evaluation_scheme, scoring_scheme cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

/** Two records with the same rules; plans of checks have them too, in their own test. */
const kinds = [
  {
    ...{ name: 'EvaluationScheme', field: 'evaluationScheme', table: 'evaluation_scheme' },
    ...{
      input: evaluationInput,
      drafter: () => supervisor,
      drafting: 'SUPERVISOR' as const,
      open: ['COMPUTE'],
    },
    trial: 'query($id: ID!) { evaluationWhatIf(schemeId: $id, year: 2026) { points } }',
  },
  {
    ...{ name: 'ScoringScheme', field: 'scoringScheme', table: 'scoring_scheme' },
    ...{ input: scoringInput, drafter: () => editor, drafting: 'EDITOR' as const, open: ['END'] },
    trial: 'query($id: ID!) { scoringWhatIf(scoringSchemeId: $id, year: 2026) { points } }',
  },
] as const;

describe.each(kinds)('$name', ({ name, field, table, input, drafter, drafting, open, trial }) => {
  const fields = `${field} { id version title status availableActions returner { id } returnedAt returnComment }`;
  const take = async (by: Client, verb: string, values: object): Promise<Data> =>
    (await by.run(`${verb}${name}`, values, fields))[field];
  const draft = (by: Client = drafter()) => take(by, 'create', input());
  const back = (row: Data, comment: string) => take(leader, 'return', of(row, { comment }));
  const edit = (row: Data, title: string) => take(drafter(), 'update', of(row, input({ title })));
  const refusal = async (by: Client, verb: string, values: object) =>
    reasons(await by.refused(`${verb}${name}`, values));
  const read = async (by: Client, id: string): Promise<Data> =>
    (await by.data(`query($id: ID!) { ${fields.replace(field, `${field}(id: $id)`)} }`, { id }))[field];
  const listed = async (by: Client, filter: string): Promise<Data> =>
    (await by.data(`{ ${field}s(filter: ${filter}) { totalCount nodes { id } } }`))[`${field}s`];

  test('comes back with reasons, which stay until it is in force after an edit', async () => {
    const drafted = await draft();
    await at(server, '2026-03-03T09:30:00+08:00');
    const returned = await back(drafted, ' 权重重复，请合并 ');
    expect(returned).toMatchObject({
      ...{ status: 'RETURNED', returnComment: '权重重复，请合并', availableActions: [] },
      returnedAt: '2026-03-03T01:30:00.000Z',
    });
    const [{ id: leaderId }] = (await server.query('select id from app_user where username = $1', [
      leader.username,
    ])) as [Data];
    expect(returned.returner).toEqual({ id: leaderId });
    expect(await read(drafter(), drafted.id)).toMatchObject({
      ...{ returnComment: '权重重复，请合并', availableActions: ['UPDATE', 'WITHDRAW'] },
    });
    expect(await refusal(leader, 'enact', of(returned))).toEqual(['WRONG_STATE']);
    const edited = await edit(returned, '合并后的办法');
    expect(edited).toMatchObject({
      ...{
        status: 'DRAFT',
        title: '合并后的办法',
        returnComment: '权重重复，请合并',
        availableActions: ['UPDATE', 'WITHDRAW'],
      },
      returner: { id: leaderId },
    });
    const enacted = await take(leader, 'enact', of(edited));
    expect(enacted).toMatchObject({
      status: 'IN_FORCE',
      returner: null,
      returnedAt: null,
      returnComment: null,
    });
    expect((await read(drafter(), drafted.id)).availableActions).toEqual(expect.arrayContaining([...open]));
    const trail = await server.query(
      `select action, changes from audit_entry where entity_id = $1 order by id`,
      [drafted.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(
      ['create', 'return', 'update', 'enact'].map((verb) => `${verb}${name}`),
    );
    expect(trail[1]?.changes).toEqual({ to: 'RETURNED', comment: '权重重复，请合并' });
    expect(trail[2]?.changes).toMatchObject({ to: 'DRAFT', title: '合并后的办法' });
  });

  test('comes back as often as it must: the newest reasons stand, and the trail keeps those before', async () => {
    const once = await edit(await back(await draft(), '先合并'), '第二稿');
    expect(await back(once, '再核对')).toMatchObject({ status: 'RETURNED', returnComment: '再核对' });
    const kept = await server.query(
      `select changes->>'comment' as comment from audit_entry where action = $1 and entity_id = $2 order by id`,
      [`return${name}`, once.id],
    );
    expect(kept).toEqual([{ comment: '先合并' }, { comment: '再核对' }]);
  });

  test('is not returned without a comment, of a stale version, of one’s own, elsewhere, or once it is decided', async () => {
    const drafted = await draft();
    const refused = (by: Client, row: Data, comment: string) => refusal(by, 'return', of(row, { comment }));
    expect(await refused(leader, drafted, ' ')).toEqual(['BAD_INPUT', 'comment required']);
    expect(await refused(leader, drafted, 'x'.repeat(2001))).toEqual(['BAD_INPUT', 'comment tooLong']);
    expect(await refused(leader, { id: drafted.id, version: 9 }, '改')).toEqual([
      ...['CONFLICT', 'staleVersion', 'version staleVersion'],
    ]);
    expect(await refused(drafter(), drafted, '改')).toEqual(['FORBIDDEN']);
    expect(await refused(city, drafted, '改')).toEqual(['NOT_FOUND']);
    expect(await refused(leader, { id: '00000000-0000-7000-8000-000000000000', version: 1 }, '改')).toEqual([
      'NOT_FOUND',
    ]);
    const both = await server.user('440000', drafting, 'LEADER');
    const own = await draft(both);
    expect(own.availableActions).toEqual(['UPDATE', 'WITHDRAW']);
    expect(await refused(both, own, '改')).toEqual(['FORBIDDEN', 'ownWork']);
    // Nor whoever only changed it.
    const changed = await take(both, 'update', of(drafted, input({ title: '改过' })));
    expect(await refused(both, changed, '改')).toEqual(['FORBIDDEN', 'ownWork']);
    const returned = await back(changed, '改');
    expect(await refused(leader, returned, '再改')).toEqual(['WRONG_STATE']);
    const enacted = await take(leader, 'enact', of(own));
    expect(await refused(leader, enacted, '改')).toEqual(['WRONG_STATE']);
    expect(await refusal(drafter(), 'update', { ...of(enacted), ...input() })).toEqual(['WRONG_STATE']);
  });

  test('that came back is its office’s own, as a draft is, and can be tried', async () => {
    const { id, version } = await back(await draft(), '改');
    expect(await read(city, id)).toBeNull();
    expect(await listed(city, '{ status: RETURNED }')).toEqual({ totalCount: 0, nodes: [] });
    expect(await listed(city, '{}')).toEqual({ totalCount: 0, nodes: [] });
    expect(await listed(drafter(), '{ status: RETURNED }')).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect(await refusal(city, 'update', { id, version, ...input() })).toEqual(['NOT_FOUND']);
    expect(await refusal(city, 'enact', { id, version })).toEqual(['NOT_FOUND']);
    expect((await city.refusal(trial, { id })).extensions.code).toBe('NOT_FOUND');
    expect((await drafter().data(trial, { id })) as object).toBeTruthy();
    expect(await server.query(`select id from ${table} where status = 'RETURNED'`)).toEqual([{ id }]);
  });

  test('is not kept as returned without its moment or its reasons', async () => {
    const { id } = await draft();
    for (const half of ['', ', returned_at = now()', ", return_comment = '改'"])
      await expect(
        server.query(`update ${table} set status = 'RETURNED'${half} where id = $1`, [id]),
      ).rejects.toThrow(`${table}_return_check`);
  });
});
