import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  act,
  notice,
  noticeFields,
  request,
  requestFields,
  sign,
} from '../../../../test/harness/coverage.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let plan: Plan;
let county: Client;
let countyLeader: Client;
let cityLeader: Client;
let office: Client;
let countyId: string;

beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  county = await server.user('440106', 'LIAISON');
  countyLeader = await server.user('440106', 'LEADER', 'REPORTER');
  cityLeader = await server.user('440100', 'LEADER');
  office = await server.user('440100', 'EDITOR');
  countyId = await server.organizationId('440106');
});
beforeEach(async () => {
  await server.query('truncate assistance_notice, coverage_request, notification cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const ask = async (client: Client, more: object = {}): Promise<Data> =>
  (await client.run('requestCoverage', request(more), requestFields)).coverageRequest;
const signedByAll = async (): Promise<Data> =>
  sign(office, await sign(cityLeader, await sign(countyLeader, await ask(county))));
const issue = async (more: object = {}): Promise<Data> =>
  (await office.run('issueAssistanceNotice', notice(countyId, more), noticeFields)).assistanceNotice;
const refused = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { text } } }')).notifications.nodes.map(
    (one: Data) => one.text,
  );

test('signed in order, returned with a reason, resubmitted and signed anew by all', async () => {
  const first = await ask(county, { workItemIds: [plan.items[3], plan.items[1]] });
  expect(first).toMatchObject({
    status: 'AWAITING_HEAD',
    round: 1,
    media: ['TV', 'ONLINE'],
    office: { shortName: '广州市局' },
    workItems: [{ number: 1 }, { number: 3 }],
    availableActions: ['WITHDRAW'],
  });
  const input = { id: first.id, version: first.version, decision: 'SIGN' };
  // Not before its turn.
  expect(await refused(cityLeader, 'signCoverageRequest', input)).toEqual(['FORBIDDEN']);
  expect(await inbox(countyLeader)).toEqual([
    '广州市天河区质量技术监督局申报宣传报道，请签署意见：质量提升进企业',
  ]);
  expect(await inbox(cityLeader)).toEqual([]);
  const second = await sign(countyLeader, first);
  expect(await refused(office, 'signCoverageRequest', { ...input, version: second.version })).toEqual([
    'FORBIDDEN',
  ]);
  expect(
    await refused(cityLeader, 'signCoverageRequest', {
      ...input,
      version: second.version,
      decision: 'RETURN',
    }),
  ).toEqual(['BAD_INPUT', 'comment commentRequired']);
  const back = await sign(cityLeader, second, 'RETURN', '请写明拍摄地点');
  expect(back.status).toBe('RETURNED');
  expect((await inbox(county))[0]).toBe(
    '广州市质量技术监督局退回了宣传报道申报单《质量提升进企业》：请写明拍摄地点',
  );
  const { coverageRequest: again } = await county.run(
    'resubmitCoverageRequest',
    {
      id: back.id,
      version: back.version,
      ...request({ title: '质量提升进企业（天河）', workItemIds: [plan.items[2]] }),
    },
    requestFields,
  );
  expect(again).toMatchObject({ status: 'AWAITING_HEAD', round: 2, workItems: [{ number: 2 }] });
  const approved = await sign(
    office,
    await sign(cityLeader, await sign(countyLeader, again)),
    'SIGN',
    '同意',
  );
  expect(approved.status).toBe('APPROVED');
  expect(
    approved.signatures.map((one: Data) => `${one.round} ${one.step} ${one.decision} ${one.comment}`),
  ).toEqual([
    '1 HEAD SIGN null',
    '1 LEADER RETURN 请写明拍摄地点',
    '2 HEAD SIGN null',
    '2 LEADER SIGN null',
    '2 OFFICE SIGN 同意',
  ]);
  expect(await refused(office, 'signCoverageRequest', { ...input, version: approved.version })).toEqual([
    'WRONG_STATE',
  ]);
  const outcome = '已请区电视台采访。';
  const { coverageRequest: done } = await office.run(
    'handleCoverageRequest',
    { id: approved.id, version: approved.version, outcome },
    requestFields,
  );
  expect(done).toMatchObject({ status: 'HANDLED', outcome, availableActions: [] });
  expect((await inbox(county))[0]).toBe(
    '广州市质量技术监督局办理了宣传报道申报单《质量提升进企业（天河）》：已请区电视台采访。',
  );
});

test('nobody signs what they asked for', async () => {
  const { id, version } = await ask(countyLeader);
  expect(await refused(countyLeader, 'signCoverageRequest', { id, version, decision: 'SIGN' })).toEqual([
    'FORBIDDEN',
    'signedBefore',
  ]);
});

test('what is wrong is said of its field', async () => {
  const wrong = (more: object) => refused(county, 'requestCoverage', request(more));
  const { contact } = request();
  expect(await wrong({ startsAt: '2026-03-02T11:59:00+08:00' })).toEqual([
    'BAD_INPUT',
    'startsAt momentPassed',
  ]);
  expect(await wrong({ endsAt: '2026-03-09T08:00:00+08:00' })).toEqual([
    'BAD_INPUT',
    'endsAt endBeforeStart',
  ]);
  expect(await wrong({ media: [] })).toEqual(['BAD_INPUT', 'media required']);
  expect(await wrong({ contact: { ...contact, mobile: '12' } })).toEqual([
    'BAD_INPUT',
    'contact.mobile mobilePhone',
  ]);
  expect(await wrong({ workItemIds: [plan.items[1], countyId] })).toEqual([
    'BAD_INPUT',
    'workItemIds.1 notFound',
  ]);
  const issued = (more: object) => refused(office, 'issueAssistanceNotice', notice(countyId, more));
  expect(await issued({ feedbackDueOn: '2026-03-08' })).toEqual(['BAD_INPUT', 'feedbackDueOn notBefore']);
  expect(await issued({ journalistPhone: '110' })).toEqual(['BAD_INPUT', 'journalistPhone phone']);
  const shenzhen = await server.organizationId('440300');
  expect(await issued({ organizationId: shenzhen })).toEqual(['BAD_INPUT', 'organizationId notSubordinate']);
  const open = await ask(county);
  expect(await issued({ coverageRequestId: open.id })).toEqual(['WRONG_STATE', 'notSigned']);
  expect(await issued({ coverageRequestId: shenzhen })).toEqual(['BAD_INPUT', 'coverageRequestId notFound']);
});

test('a notice handles its request; arranged, reported after the visit, returned, reported again, closed', async () => {
  const approved = await signedByAll();
  const issued = await issue({ coverageRequestId: approved.id, workItemIds: [plan.items[3]] });
  expect(issued).toMatchObject({
    status: 'ISSUED',
    organization: { shortName: '天河区局' },
    issuer: { shortName: '广州市局' },
    coverageRequest: { id: approved.id, status: 'HANDLED' },
    workItems: [{ number: 3 }],
    availableActions: ['CANCEL'],
  });
  expect((await inbox(county))[0]).toBe(
    '广州市质量技术监督局通知你单位协助省电视台采访报道，2026年3月13日前反馈：质量强省专题片',
  );
  const arrangement = { name: '孙接待', post: '科长', phone: '020-81234569', place: '天河软件园' };
  const arranged = await act(county, 'arrangeAssistance', issued, arrangement);
  expect(arranged).toMatchObject({
    status: 'ARRANGED',
    arrangement: { name: '孙接待', place: '天河软件园' },
  });
  const report = { id: arranged.id, version: arranged.version, feedback: '已播出。' };
  expect(await refused(county, 'reportAssistance', report)).toEqual(['WRONG_STATE', 'visitAhead']);
  await at(server, '2026-03-14T10:00:00+08:00');
  const { assistanceNotice: late } = await county.data(
    `query($id: ID!) { assistanceNotice(id: $id) { overdue } }`,
    { id: issued.id },
  );
  expect(late.overdue).toBe(true);
  expect(await refused(county, 'reportAssistance', { ...report, appearedOn: '2026-03-15' })).toEqual([
    'BAD_INPUT',
    'appearedOn inFuture',
  ]);
  expect(await refused(county, 'reportAssistance', { ...report, appearedOn: '2026-03-08' })).toEqual([
    'BAD_INPUT',
    'appearedOn notBefore',
  ]);
  const reported = await act(county, 'reportAssistance', arranged, {
    feedback: '已播出。',
    appearedOn: '2026-03-12',
  });
  expect(reported).toMatchObject({ status: 'REPORTED', overdue: false, appearedOn: '2026-03-12' });
  const back = await act(office, 'reviewAssistance', reported, { decision: 'RETURN', comment: '请附链接' });
  const again = await act(county, 'reportAssistance', back, {
    feedback: '已播出，附链接。',
    url: 'https://example.cn/1',
  });
  const closed = await act(office, 'reviewAssistance', again, { decision: 'ACCEPT' });
  expect(closed).toMatchObject({ status: 'CLOSED', url: 'https://example.cn/1', availableActions: [] });
  const trail = await server.query<{ step: string }>(
    `select action || ' ' || (changes->>'to') as step from audit_entry where entity_type = 'AssistanceNotice' order by id`,
  );
  expect(trail.map(({ step }) => step)).toEqual([
    'issueAssistanceNotice ISSUED',
    'arrangeAssistance ARRANGED',
    'reportAssistance REPORTED',
    'reviewAssistance ARRANGED',
    'reportAssistance REPORTED',
    'reviewAssistance CLOSED',
  ]);
});

test('a request is open again when its last notice is cancelled, and not before', async () => {
  const approved = await signedByAll();
  const one = await issue({ coverageRequestId: approved.id });
  const other = await issue({ coverageRequestId: approved.id });
  const first = await act(office, 'cancelAssistanceNotice', one, { reason: '记者改期' });
  expect(first).toMatchObject({
    status: 'CANCELLED',
    comment: '记者改期',
    coverageRequest: { status: 'HANDLED' },
  });
  const second = await act(office, 'cancelAssistanceNotice', other, { reason: '取消拍摄' });
  expect(second.coverageRequest.status).toBe('APPROVED');
});

test('lists say what waits for the viewer, and find a point’s', async () => {
  const row = await ask(county, { workItemIds: [plan.items[1]] });
  const count = async (client: Client, filter: object) =>
    (
      await client.data(
        'query($filter: CoverageRequestFilter) { coverageRequests(filter: $filter) { totalCount } }',
        {
          filter,
        },
      )
    ).coverageRequests.totalCount;
  const waiting = { awaitingViewer: true };
  expect([
    await count(countyLeader, waiting),
    await count(cityLeader, waiting),
    await count(county, waiting),
  ]).toEqual([1, 0, 0]);
  await sign(countyLeader, row);
  expect([await count(countyLeader, waiting), await count(cityLeader, waiting)]).toEqual([0, 1]);
  expect(await count(office, { workItemId: plan.items[1] })).toBe(1);
  expect(await count(office, { workItemId: plan.items[2] })).toBe(0);
  expect(await count(office, { search: '进企业' })).toBe(1);
});
