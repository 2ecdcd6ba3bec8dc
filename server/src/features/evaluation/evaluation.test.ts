import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  criteria,
  inForce,
  ledger,
  type Province,
  provinceYear,
  results,
  schemeFields,
  schemeInput,
  step,
} from '../../../../test/harness/evaluation.ts';
import { at } from '../../../../test/harness/time.ts';

let province: Province;
let supervisor: Client;
let leader: Client;

beforeAll(async () => {
  province = await provinceYear();
  ({ supervisor, leader } = province);
});
beforeEach(async () => {
  await province.server.query('truncate evaluation_scheme, evaluation, evaluation_entry cascade');
  await at(province.server, '2027-01-10T12:00:00+08:00');
});
afterAll(() => province.server.stop());

const short = (rows: Data[]) => rows.map((row) => [row.rank, row.organization.shortName, row.points]);
const computed = async () => step(supervisor, 'computeEvaluations', await inForce(province));
const published = async () => step(leader, 'publishEvaluations', await computed());

describe('a scheme', () => {
  test('weighs 100, is put in force by a leader who did not write it, and is alone for its year and level', async () => {
    const { evaluationScheme: draft } = await supervisor.run(
      'createEvaluationScheme',
      schemeInput(),
      schemeFields,
    );
    expect(draft).toMatchObject({ status: 'DRAFT', availableActions: ['UPDATE', 'WITHDRAW'] });
    const change = {
      id: draft.id,
      version: draft.version,
      ...schemeInput({ title: '市局考核办法（修订）' }),
    };
    const { evaluationScheme: changed } = await supervisor.run(
      'updateEvaluationScheme',
      change,
      schemeFields,
    );
    const scheme = await step(leader, 'enactEvaluationScheme', changed);
    expect(scheme).toMatchObject({ status: 'IN_FORCE', availableActions: ['CLOSE'] });
    expect(reasons(await supervisor.refused('updateEvaluationScheme', { ...change, version: 3 }))).toEqual([
      'WRONG_STATE',
    ]);

    const { evaluationScheme: second } = await supervisor.run(
      'createEvaluationScheme',
      schemeInput(),
      schemeFields,
    );
    const both = await leader.refused(
      'enactEvaluationScheme',
      { id: second.id, version: 1 },
      { 'accept-language': 'zh' },
    );
    expect(reasons(both)).toEqual(['BAD_INPUT', 'year schemeInForce']);
    expect(both.extensions.fields?.year?.message).toBe('该年度该级已有施行中的办法：市局考核办法（修订）');
    await inForce(province, { level: 'COUNTY' });
    await inForce(province, { year: 2027 });
    await step(supervisor, 'closeEvaluationScheme', scheme);
    expect(await step(leader, 'enactEvaluationScheme', second)).toMatchObject({ status: 'IN_FORCE' });
  });

  test('of two put in force at once one waits for the other, and is refused', async () => {
    const drafts = await Promise.all(
      [1, 2].map(
        async () =>
          (await supervisor.run('createEvaluationScheme', schemeInput(), schemeFields)).evaluationScheme,
      ),
    );
    const document = `mutation($input: EnactEvaluationSchemeInput!) { enactEvaluationScheme(input: $input) { evaluationScheme { id } } }`;
    const answers = await Promise.all(
      drafts.map(({ id, version }) => leader.send(document, { input: { id, version } })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['BAD_INPUT', 'OK']);
  });

  const weighing = (criterion: string, more: object) =>
    criteria.map((one) => (one.criterion === criterion ? { ...one, ...more } : one));
  test.each([
    ['weights of 99', weighing('COMPLETION', { weight: 39 }), 'criteria weightsSum'],
    ['a weight below nothing', weighing('COMPLETION', { weight: -1 }), 'criteria.0.weight outOfRange'],
    ['no points for a row', weighing('ORDERS', { each: null }), 'criteria.4.each required'],
    ['points for a row of a share', weighing('QUALITY', { each: 1 }), 'criteria.2.each notForThisKind'],
    ['a criterion twice', [...criteria, { ...criteria[0], weight: 0 }], 'criteria.7.criterion duplicate'],
  ])('with %s is refused by the name of the field', async (_, bad, reason) => {
    const error = await supervisor.refused('createEvaluationScheme', schemeInput({ criteria: bad }));
    expect(reasons(error)).toEqual(['BAD_INPUT', reason]);
  });
});

describe('results', () => {
  test('are computed for all cities at once, and every point is explained by its rows', async () => {
    expect(await computed()).toMatchObject({
      evaluated: 5,
      figuresAt: '2027-01-10T04:00:00.000Z',
      availableActions: ['COMPUTE', 'CLOSE'],
    });
    const rows = await results(supervisor);
    // 40 + 0 + 10 + 5 + 10 + 10 + 5; 30 + 12.5 + 6.67 + 4.5 + 0 + 4 + 0; twice 0 + 20 + 10 + 5 + 10 + 10 + 0; an order less.

    expect(short(rows)).toEqual(
      expect.arrayContaining([
        [1, '深圳市局', 80],
        [2, '广州市局', 57.67],
        [3, '珠海市局', 55],
        [3, '佛山市局', 55],
        [5, '汕头市局', 51],
      ]),
    );
    expect(rows.map((row) => row.rank)).toEqual([1, 2, 3, 3, 5]);
    const guangzhou = rows[1];
    expect(guangzhou.parts.map((part: Data) => [part.criterion, part.points, part.rows])).toEqual([
      ['COMPLETION', 30, 2],
      ['TIMELINESS', 12.5, 4],
      ['QUALITY', 6.67, 1],
      ['RETURNS', 4.5, 1],
      ['ORDERS', 0, 3],
      ['CRITICISM', 4, 1],
      ['PRAISE', 0, 0],
    ]);
    const of = async (criterion: string) =>
      (await ledger(supervisor, guangzhou.id, criterion)).map((row) => [row.day, row.title, row.points]);
    expect(await of('ORDERS')).toEqual([
      [null, null, 10],
      ['2026-05-01', '督〔2026〕1号', -4],
      ['2026-05-02', '督〔2026〕2号', -4],
      ['2026-05-04', '督〔2026〕4号', -2],
    ]);
    expect(await of('CRITICISM')).toEqual([
      [null, null, 10],
      ['2026-05-01', '决〔2026〕1号', -6],
    ]);
    const [quality] = await ledger(supervisor, guangzhou.id, 'QUALITY');
    expect(quality).toMatchObject({
      source: 'Assignment',
      good: 2,
      total: 3,
      points: 6.666667,
      workItem: { number: 2 },
    });
    expect(quality.sourceId).toBe(quality.assignmentId);
    const shenzhen = await ledger(supervisor, rows[0].id);
    expect(shenzhen.filter((row) => row.criterion === 'PRAISE').map((row) => row.points)).toEqual([
      2.5, 2.5, 0,
    ]);
    expect(shenzhen.filter((row) => row.criterion === 'TIMELINESS')).toMatchObject([
      { good: 0, total: 1, points: 0 },
    ]);
    expect(shenzhen.filter((row) => row.criterion === 'QUALITY')).toMatchObject([
      { source: null, points: 10 },
    ]);
    const unequal = await province.server.query(`select 1 from evaluation v, jsonb_array_elements(v.parts) p
      where (p->>'points')::numeric <> (select coalesce(round(sum(points), 2), 0) from evaluation_entry y
        where y.evaluation_id = v.id and y.criterion = p->>'criterion')`);
    expect(unequal).toEqual([]);
  });

  test('are the same when computed again, and counties are ranked among counties', async () => {
    const content = async () =>
      province.server.query(`select v.organization_id, v.points, v.rank, v.parts, y.criterion, y.source_id, y.day, y.points as line
        from evaluation v join evaluation_entry y on y.evaluation_id = v.id order by 1, 5, 6, 7`);
    const scheme = await computed();
    const before = await content();
    await step(supervisor, 'computeEvaluations', scheme);
    expect(await content()).toEqual(before);
    expect(before.length).toBeGreaterThan(40);
    const counties = await inForce(province, { level: 'COUNTY' });
    await step(supervisor, 'computeEvaluations', counties);
    // 20 of 40 for half of it; nothing in time; nothing against it.
    expect(short(await results(supervisor, { level: 'COUNTY' }))).toEqual([[1, '天河区局', 55]]);
  });

  test('are frozen with their moment once published; each organization sees and hears of its own', async () => {
    const city = await province.server.user('440100', 'LEADER', 'SUPERVISOR');
    const scheme = await computed();
    expect(await results(city)).toEqual([]);
    const done = await step(leader, 'publishEvaluations', scheme);
    expect(done).toMatchObject({ publishedAt: '2027-01-10T04:00:00.000Z', availableActions: ['CLOSE'] });
    await province.server.query(`update assignment set percent = 99 where percent = 50`);
    const again = await supervisor.refused('computeEvaluations', { id: done.id, version: done.version });
    expect(reasons(again)).toEqual(['WRONG_STATE', 'resultsPublished']);
    await province.server.query(`update assignment set percent = 50 where percent = 99`);
    expect(await results(city)).toMatchObject([
      { points: 57.67, rank: 2, publishedRank: 2, outOf: 5, status: 'PUBLISHED', objectUntil: '2027-02-09' },
    ]);
    const { notifications } = await city.data('{ notifications { nodes { kind text subjectType } } }');
    expect(notifications.nodes[0]).toMatchObject({
      kind: 'EVALUATION_PUBLISHED',
      subjectType: 'Evaluation',
      text: expect.stringContaining('公布了2026年考核结果'),
    });
    const [foreign] = await results(supervisor);
    expect(await ledger(city, foreign.id)).toEqual([]);
    await step(supervisor, 'closeEvaluationScheme', done);
    const { evaluationScheme: next } = await supervisor.run(
      'createEvaluationScheme',
      schemeInput(),
      schemeFields,
    );
    const late = await leader.refused('enactEvaluationScheme', { id: next.id, version: 1 });
    expect(reasons(late)).toEqual(['BAD_INPUT', 'year yearPublished']);
  });
});

test('a rung that was reached costs points, unless it became an order, was waived or lapsed', async () => {
  const rungs = [
    ['REMINDER', 'TOLD', null],
    ['ORDER', 'CARRIED_OUT', '督〔2026〕1号'],
    ['CRITICISM', 'PROPOSED', null],
    ['INTERVIEW', 'CARRIED_OUT', null],
    ['INTERVIEW', 'LAPSED', null],
    ['ACCOUNTABILITY', 'WAIVED', null],
  ];
  for (const [index, [level, status, order]] of rungs.entries())
    await province.server.query(
      `insert into escalation (organization_id, city_id, province_id, assignment_id, work_item_id, work_plan_id, assigner_id, due_on, step,
         level, on_day, at, status, supervision_order_id)
       select a.organization_id, a.city_id, a.province_id, a.id, a.work_item_id, a.work_plan_id, a.assigner_id, a.due_on, $1,
         $2, a.due_on + ${index}, now(), $3, (select id from supervision_order where number = $4)
       from assignment a join organization o on o.id = a.organization_id join work_item i on i.id = a.work_item_id
       where o.code = '440100' and i.number = 2`,
      [`step ${index}`, level, status, order],
    );
  const only = [{ criterion: 'ESCALATIONS', weight: 100, each: 30 }];
  await step(supervisor, 'computeEvaluations', await inForce(province, { criteria: only }));
  const [guangzhou] = (await results(supervisor)).filter((row) => row.organization.shortName === '广州市局');
  expect(guangzhou).toMatchObject({ points: 40, rank: 5 });
  expect((await ledger(supervisor, guangzhou.id)).map((row) => [row.source, row.day, row.points])).toEqual([
    [null, null, 100],
    ['Escalation', '2026-07-02', -30],
    ['Escalation', '2026-07-03', -30],
  ]);
  await province.server.query('truncate escalation cascade');
});

test('a draft tried over last year’s data shows old and new ranks, and changes nothing', async () => {
  await published();
  const only = [{ criterion: 'COMPLETION', weight: 100 }];
  const { evaluationScheme: draft } = await supervisor.run(
    'createEvaluationScheme',
    schemeInput({ year: 2027, criteria: only }),
    schemeFields,
  );
  const everything = () =>
    province.server.query(
      `select (select md5(string_agg(v::text, '' order by id)) from evaluation v) as results,
        (select md5(string_agg(y::text, '' order by id)) from evaluation_entry y) as ledger,
        (select count(*) from audit_entry) as trail`,
    );
  const before = await everything();
  const { evaluationWhatIf: rows } = await supervisor.data(
    `query($id: ID!) { evaluationWhatIf(schemeId: $id) { organization { shortName } points rank formerPoints formerRank } }`,
    { id: draft.id },
  );
  const byName = Object.fromEntries(
    rows.map((row: Data) => [
      row.organization.shortName,
      [row.points, row.rank, row.formerPoints, row.formerRank],
    ]),
  );
  expect(byName).toEqual({
    深圳市局: [100, 1, 80, 1],
    广州市局: [75, 2, 57.67, 2],
    珠海市局: [0, 3, 55, 3],
    佛山市局: [0, 3, 55, 3],
    汕头市局: [0, 3, 51, 5],
  });
  expect(await everything()).toEqual(before);
  const city = await province.server.user('440100', 'SUPERVISOR');
  const foreign = await city.refusal('query($id: ID!) { evaluationWhatIf(schemeId: $id) { points } }', {
    id: draft.id,
  });
  expect(foreign.extensions.code).toBe('NOT_FOUND');
});
