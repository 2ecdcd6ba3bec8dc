import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { concern, record, step } from '../../../../test/harness/concern.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let plan: Plan;
let supervisor: Client;
let editor: Client;
let reporter: Client;
let county: Client;
let cityId: string;
let countyId: string;

beforeAll(async () => {
  server = await startServer();
  supervisor = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(supervisor);
  editor = await server.user('440000', 'EDITOR');
  reporter = await server.user('440100', 'REPORTER');
  county = await server.user('440106', 'REPORTER', 'LEADER');
  [cityId, countyId] = await Promise.all([server.organizationId('440100'), server.organizationId('440106')]);
});
beforeEach(async () => {
  await server.query('truncate public_concern, notification, assignment cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const refused = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { text } } }')).notifications.nodes.map(
    (one: Data) => one.text,
  );
const made = (more: object = {}, client: Client = editor, place = '440106'): Promise<Data> =>
  record(server, client, place, more);
const assigned = async (more: object = {}): Promise<Data> =>
  step(editor, 'assignPublicConcern', await made(more), { organizationId: cityId });

test('recorded, assigned by working days, handed on, answered, returned, answered again, accepted, closed', async () => {
  const person = { name: '张小明', phone: '13800001234', address: '体育东路1号' };
  const recorded = await made({ person, workItemIds: [plan.items[1]] });
  expect(recorded).toMatchObject({
    status: 'RECORDED',
    organization: { shortName: '省局' },
    place: { shortName: '天河区局' },
    subject: { name: '特种设备' },
    person: { name: '张**', phone: '138****1234', hasAddress: true },
    light: null,
    workItems: [{ number: 1 }],
    availableActions: ['ASSIGN', 'FOLLOW', 'UPDATE', 'MERGE', 'DISMISS'],
  });
  // Ten working days for an ordinary matter of special equipment: 16 March 2026 is the tenth after Monday the second.
  const given = await step(editor, 'assignPublicConcern', recorded, { organizationId: cityId });
  expect(given).toMatchObject({
    status: 'ASSIGNED',
    dueOn: '2026-03-16',
    light: 'GREEN',
    organization: { shortName: '广州市局' },
    intake: { shortName: '省局' },
  });
  expect((await inbox(reporter))[0]).toBe(
    '广东省质量技术监督局交办群众反映，请于2026年3月16日前答复：商场电梯多次困人',
  );
  expect(
    await refused(county, 'answerPublicConcern', { id: given.id, version: given.version, answer: '答' }),
  ).toEqual(['NOT_FOUND']);
  const handedOn = await step(reporter, 'assignPublicConcern', given, {
    organizationId: countyId,
    dueOn: '2026-03-13',
  });
  expect(handedOn).toMatchObject({ organization: { shortName: '天河区局' }, dueOn: '2026-03-13' });
  await at(server, '2026-03-11T12:00:00+08:00');
  const answered = await step(county, 'answerPublicConcern', handedOn, { answer: '已责令停用检修。' });
  expect(answered).toMatchObject({ status: 'ANSWERED', answer: '已责令停用检修。', light: null });
  expect((await inbox(editor))[0]).toBe('广州市天河区质量技术监督局答复了群众反映，请审核：商场电梯多次困人');
  const review = { id: answered.id, version: answered.version, decision: 'RETURN' };
  expect(await refused(editor, 'reviewPublicConcern', review)).toEqual([
    'BAD_INPUT',
    'comment commentRequired',
  ]);
  // Three working days at least, and so more than were left.
  const back = await step(editor, 'reviewPublicConcern', answered, {
    decision: 'RETURN',
    comment: '请写明责任单位',
  });
  expect(back).toMatchObject({ status: 'ASSIGNED', dueOn: '2026-03-16' });
  const again = await step(county, 'answerPublicConcern', back, { answer: '维保单位已立案查处。' });
  const accepted = await step(editor, 'reviewPublicConcern', again, { decision: 'ACCEPT' });
  const closed = await step(editor, 'closePublicConcern', accepted, { satisfaction: 'SATISFIED' });
  expect(closed).toMatchObject({
    status: 'CLOSED',
    satisfaction: 'SATISFIED',
    answer: '维保单位已立案查处。',
    availableActions: ['FOLLOW'],
  });
  expect(closed.steps.map((one: Data) => `${one.action} ${one.text} ${one.dueOn}`)).toEqual([
    'ASSIGN null 2026-03-16',
    'ASSIGN null 2026-03-13',
    'ANSWER 已责令停用检修。 null',
    'RETURN 请写明责任单位 2026-03-16',
    'ANSWER 维保单位已立案查处。 null',
    'ACCEPT null null',
    'CLOSE null null',
  ]);
  const trail = await server.query<{ step: string }>(
    `select action || ' ' || (changes->>'to') as step from audit_entry where entity_id = $1 order by id`,
    [closed.id],
  );
  expect(trail.map((one) => one.step)).toEqual([
    'recordPublicConcern RECORDED',
    'assignPublicConcern ASSIGNED',
    'assignPublicConcern ASSIGNED',
    'answerPublicConcern ANSWERED',
    'reviewPublicConcern ASSIGNED',
    'answerPublicConcern ANSWERED',
    'reviewPublicConcern ACCEPTED',
    'closePublicConcern CLOSED',
  ]);
});

test('persons are read in full by those who handle it, on record, and stand in no other table', async () => {
  const number = '13912345678';
  const given = await assigned({ person: { name: '王大力', phone: number } });
  const { person } = await reporter.run(
    'revealConcernPerson',
    { id: given.id },
    'person { name phone address }',
    { 'idempotency-key': 'reading' },
  );
  expect(person).toEqual({ name: '王大力', phone: number, address: null });
  expect(await refused(supervisor, 'revealConcernPerson', { id: given.id })).toEqual(['FORBIDDEN']);
  expect(await refused(county, 'revealConcernPerson', { id: given.id })).toEqual(['NOT_FOUND']);
  const query = '{ publicConcerns { nodes { personReadable person { name phone } } } }';
  expect((await supervisor.data(query)).publicConcerns.nodes).toEqual([
    { personReadable: false, person: { name: '王**', phone: '139****5678' } },
  ]);
  const tables = await server.query<{ table: string }>(
    `select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const holding = [];
  for (const { table } of tables) {
    const found = await server.query(`select 1 from "${table}" t where t::text like $1 limit 1`, [
      `%${number}%`,
    ]);
    if (found.length > 0) holding.push(table);
  }
  expect(holding).toEqual(['public_concern_person']);
  const [reading] = await server.query<{ count: string }>(
    `select count(*) from audit_entry where action = 'revealConcernPerson' and entity_id = $1`,
    [given.id],
  );
  expect(Number(reading?.count)).toBe(1);
  // A key opens nothing once the concern is another's, and hides no reading before that.
  const again = () =>
    reporter.send(
      `mutation { revealConcernPerson(input: { id: "${given.id}" }) { person { name } } }`,
      {},
      { 'idempotency-key': 'reading' },
    );
  expect((await again()).data.revealConcernPerson.person.name).toBe('王大力');
  const organizationId = await server.organizationId('440300');
  await step(editor, 'assignPublicConcern', given, { organizationId });
  expect((await again()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const readings = await server.query(
    `select 1 from audit_entry where action = 'revealConcernPerson' and entity_id = $1`,
    [given.id],
  );
  expect(readings).toHaveLength(2);
});

test('what is wrong is said of its field', async () => {
  const wrong = async (more: object) =>
    refused(editor, 'recordPublicConcern', await concern(server, editor, '440106', more));
  expect(await wrong({ raisedOn: '2026-03-03' })).toEqual(['BAD_INPUT', 'raisedOn inFuture']);
  expect(await wrong({ text: '请打13800001234' })).toEqual(['BAD_INPUT', 'text personalNumber']);
  expect(await wrong({ subjectId: cityId })).toEqual(['BAD_INPUT', 'subjectId notFound']);
  expect(await wrong({ workItemIds: [cityId] })).toEqual(['BAD_INPUT', 'workItemIds.0 notFound']);
  expect(await wrong({ person: { phone: '110' } })).toEqual(['BAD_INPUT', 'person.phone phone']);
  expect(await wrong({ repeatOfId: cityId })).toEqual(['BAD_INPUT', 'repeatOfId notFound']);
  expect(await wrong({ url: 'javascript:alert(1)' })).toEqual(['BAD_INPUT', 'url malformed']);
  const liaison = await server.user('440106', 'LIAISON');
  expect(await refused(liaison, 'recordPublicConcern', await concern(server, liaison, '440305'))).toEqual([
    'BAD_INPUT',
    'placeId notSubordinate',
  ]);
  const { id, version } = await made();
  const assign = (more: object) =>
    refused(editor, 'assignPublicConcern', { id, version, organizationId: cityId, ...more });
  expect(await assign({ dueOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'dueOn inPast']);
  expect(await assign({ dueOn: '2026-03-17' })).toEqual(['BAD_INPUT', 'dueOn notAfter']);
  expect(await assign({ organizationId: plan.id })).toEqual(['BAD_INPUT', 'organizationId notSubordinate']);
  const given = await step(editor, 'assignPublicConcern', { id, version }, { organizationId: cityId });
  expect(await assign({})).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
  expect(await assign({ version: given.version })).toEqual(['BAD_INPUT', 'organizationId assignedThere']);
  expect(
    await refused(reporter, 'assignPublicConcern', {
      id,
      version: given.version,
      organizationId: countyId,
      dueOn: '2026-03-17',
    }),
  ).toEqual(['BAD_INPUT', 'dueOn notAfter']);
  expect(
    await refused(editor, 'closePublicConcern', { id, version: given.version, satisfaction: 'SATISFIED' }),
  ).toEqual(['WRONG_STATE']);
});

test('given elsewhere, the one that had it hears and sees it no more', async () => {
  const given = await assigned();
  const moved = await step(editor, 'assignPublicConcern', given, {
    organizationId: await server.organizationId('440300'),
  });
  expect(moved).toMatchObject({ organization: { shortName: '深圳市局' } });
  expect((await inbox(reporter))[0]).toBe(
    '广东省质量技术监督局已将群众反映改由其他单位办理：商场电梯多次困人',
  );
  const { publicConcern } = await reporter.data('query($id: ID!) { publicConcern(id: $id) { id } }', given);
  expect(publicConcern).toBeNull();
});
