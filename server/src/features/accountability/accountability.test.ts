import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accountability,
  Office,
  of,
  persons,
  reasons,
  run,
} from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import type { TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let office: Office;
let server: TestServer;
let supervisor: Client;
let leader: Client;
let city: Client;
let cityLeader: Client;
let countyLeader: Client;

beforeAll(async () => {
  office = await Office.open();
  ({ server, supervisor, leader, city, cityLeader, countyLeader } = office);
});
beforeEach(() => office.empty());
afterAll(() => server.stop());

const seen = async (client: Client): Promise<number> =>
  (await client.data('{ accountabilityDecisions { totalCount } }')).accountabilityDecisions.totalCount;

describe('a proposal', () => {
  test.each([
    ['nothing that it rests on', { assignmentIds: [] }, 'assignmentIds citationRequired'],
    ['an organization that is no subordinate', { organizationId: 'x' }, 'organizationId notSubordinate'],
    ['an assignment of nobody', { assignmentIds: ['x'] }, 'assignmentIds.0 notFound'],
    ['an order of nobody', { supervisionOrderIds: ['x'] }, 'supervisionOrderIds.0 notFound'],
    ['grounds that say nothing', { grounds: '  ' }, 'grounds required'],
    ['a criticism with a measure', { measure: 'ADMONITION' }, 'measure notForThisKind'],
    ['no measure', { ...accountability, measure: null }, 'measure required'],
    ['no competent organ', { ...accountability, competentOrgan: ' ' }, 'competentOrgan required'],
    [
      'nobody mainly responsible',
      { ...accountability, persons: persons.slice(0, 1) },
      'persons responsibleRequired',
    ],
    [
      'nobody directly responsible',
      { ...accountability, persons: persons.slice(1) },
      'persons responsibleRequired',
    ],
    [
      'a person without a post',
      { ...accountability, persons: [{ name: '甲', post: '', responsibility: 'DIRECT' }] },
      'persons.0.post required',
    ],
    ['an effect that is over', { effectiveTo: '2026-03-01' }, 'effectiveTo inPast'],
    [
      'an end before its beginning',
      { effectiveFrom: '2026-04-01', effectiveTo: '2026-03-31' },
      'effectiveTo endBeforeStart',
    ],
  ])('with %s is refused', async (_, more, reason) => {
    const error = await supervisor.refused('proposeAccountabilityDecision', office.input(more));
    expect(reasons(error)).toEqual(['BAD_INPUT', reason]);
  });

  test('speaks of the work of the organization and those below it, not of another’s', async () => {
    const other = await supervisor.refused(
      'proposeAccountabilityDecision',
      office.input({ organizationId: office.ids['440300'] }),
    );
    expect(reasons(other)).toEqual(['BAD_INPUT', 'assignmentIds.0 notFound']);
    const upwards = await city.refused(
      'proposeAccountabilityDecision',
      office.input({ organizationId: office.ids['440000'] }),
    );
    expect(reasons(upwards)).toEqual(['BAD_INPUT', 'organizationId notSubordinate']);
    const praise = await office.propose(supervisor, {
      kind: 'PRAISE',
      organizationId: office.ids['440300'],
      assignmentIds: [],
    });
    expect(praise).toMatchObject({ kind: 'PRAISE', status: 'PROPOSED', number: null, standing: false });
  });

  test('is approved by another who leads the office; rejected it says why, and takes no number', async () => {
    const both = await server.user('440000', 'SUPERVISOR', 'LEADER');
    const own = await office.propose(both);
    const decision = of(own, { decision: 'APPROVE' });
    expect(reasons(await both.refused('decideAccountabilityProposal', decision))).toEqual([
      'FORBIDDEN',
      'ownWork',
    ]);
    expect(reasons(await cityLeader.refused('decideAccountabilityProposal', decision))).toEqual([
      'NOT_FOUND',
    ]);
    const silent = await leader.refused('decideAccountabilityProposal', of(own, { decision: 'REJECT' }));
    expect(reasons(silent)).toEqual(['BAD_INPUT', 'comment required']);
    const rejected = await run(
      leader,
      'decideAccountabilityProposal',
      of(own, { decision: 'REJECT', comment: '事实不清' }),
    );
    expect(rejected).toMatchObject({ status: 'REJECTED', number: null, availableActions: [] });
    const stale = await leader.refused('decideAccountabilityProposal', decision);
    expect(reasons(stale)).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
    const again = await leader.refused('decideAccountabilityProposal', of(rejected, { decision: 'APPROVE' }));
    expect(reasons(again)).toEqual(['WRONG_STATE']);
  });

  test('numbers go up by one within issuer, kind and year', async () => {
    const proposals = await Promise.all(Array.from({ length: 6 }, () => office.propose(supervisor)));
    const approved = await Promise.all(proposals.map((row) => office.approve(leader, row)));
    expect(approved.map((row) => row.serial).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    const one = await office.approve(leader, await office.propose(supervisor, accountability));
    expect(one).toMatchObject({
      number: '粤质监督办问〔2026〕1号',
      status: 'APPROVED',
      effectiveFrom: '2026-03-02',
      effectiveTo: '2027-03-01',
    });
    const ofCity = await office.propose(city, {
      organizationId: office.ids['440106'],
      assignmentIds: [],
      kind: 'PRAISE',
    });
    expect((await office.approve(cityLeader, ofCity)).number).toBe('穗质监督办扬〔2026〕1号');
    await at(server, '2027-01-01T00:00:00+08:00');
    expect((await office.approve(leader, await office.propose(supervisor))).number).toBe(
      '粤质监督办批〔2027〕1号',
    );
  });
});

test('the organization concerned sees what was served to it; others see nothing', async () => {
  const shenzhen = await server.user('440300', 'SUPERVISOR', 'LEADER');
  const approved = await office.approve(leader, await office.propose(supervisor));
  expect([await seen(supervisor), await seen(cityLeader), await seen(shenzhen)]).toEqual([1, 0, 0]);
  await office.serve(supervisor, approved);
  expect([await seen(supervisor), await seen(cityLeader), await seen(shenzhen)]).toEqual([1, 1, 0]);
  expect(await seen(countyLeader)).toBe(0);
  const ofCity = await office.propose(city, {
    organizationId: office.ids['440106'],
    kind: 'PRAISE',
    assignmentIds: [],
  });
  expect([await seen(supervisor), await seen(city), await seen(countyLeader)]).toEqual([2, 2, 0]);
  const inside = await cityLeader.data(
    `query($id: ID!) { accountabilityDecision(id: $id) { approvalComment reviewCandidates { person { name } } } }`,
    { id: approved.id },
  );
  expect(inside.accountabilityDecision).toEqual({ approvalComment: null, reviewCandidates: [] });
  const reporter = await server.user('440106', 'REPORTER');
  expect((await reporter.refusal('{ accountabilityDecisions { totalCount } }')).extensions.code).toBe(
    'FORBIDDEN',
  );
  const foreign = await shenzhen.refused('requestReview', of(ofCity, { reasons: '不服' }));
  expect(foreign.extensions.code).toBe('NOT_FOUND');
});

describe('receipt', () => {
  test('acknowledged it counts from that day; without, from the seventh after serving', async () => {
    const row = await office.served();
    expect(row).toMatchObject({ receivedOn: '2026-03-09', reviewUntil: '2026-04-08' });
    await at(server, '2026-03-04T09:00:00+08:00');
    const acknowledged = await run(cityLeader, 'acknowledgeAccountabilityDecision', of(row));
    expect(acknowledged).toMatchObject({
      receivedOn: '2026-03-04',
      reviewUntil: '2026-04-03',
      status: 'SERVED',
    });
    const twice = await cityLeader.refused('acknowledgeAccountabilityDecision', of(acknowledged));
    expect(reasons(twice)).toEqual(['WRONG_STATE']);
  });

  test('a late acknowledgement gains no days, praise is not reviewed', async () => {
    const row = await office.served();
    const praise = await office.served({ kind: 'PRAISE' });
    expect(praise).toMatchObject({ receivedOn: '2026-03-09', reviewUntil: null });
    await at(server, '2026-03-20T09:00:00+08:00');
    expect(await run(cityLeader, 'acknowledgeAccountabilityDecision', of(row))).toMatchObject({
      receivedOn: '2026-03-09',
      reviewUntil: '2026-04-08',
    });
    expect(reasons(await cityLeader.refused('requestReview', of(praise, { reasons: '不服' })))).toEqual([
      'WRONG_STATE',
    ]);
  });
});

describe('an interview', () => {
  const record = (row: Data, more: object = {}) =>
    of(row, { heldOn: '2026-03-05', minutes: '谈话内容', ...more });

  test('is recorded with who held it and what was promised, and found kept', async () => {
    const row = await office.served({ kind: 'INTERVIEW' });
    await at(server, '2026-03-06T09:00:00+08:00');
    const refusal = async (more: object) =>
      reasons(await supervisor.refused('recordInterview', record(row, more)));
    expect(await refusal({ heldOn: '2026-03-07' })).toEqual(['BAD_INPUT', 'heldOn inFuture']);
    expect(await refusal({ heldOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'heldOn notBefore']);
    expect(await refusal({ rectification: '补报' })).toEqual(['BAD_INPUT', 'rectificationDueOn required']);
    expect(await refusal({ interviewerId: office.ids['440000'] })).toEqual([
      'BAD_INPUT',
      'interviewerId notFound',
    ]);
    const held = await run(
      supervisor,
      'recordInterview',
      record(row, { rectification: '补报', rectificationDueOn: '2026-03-31' }),
    );
    expect(held.interview).toMatchObject({
      heldOn: '2026-03-05',
      rectificationDueOn: '2026-03-31',
      rectifiedOn: null,
    });
    expect(held.availableActions).toEqual(['CONFIRM_RECTIFICATION']);
    const kept = await run(supervisor, 'confirmRectification', of(held, { findings: '已补报' }));
    expect(kept.interview.rectifiedOn).toBe('2026-03-06');
    expect(kept.availableActions).toEqual([]);
  });

  test('is of no other kind', async () => {
    const row = await office.served();
    expect(
      reasons(await supervisor.refused('recordInterview', record(row, { heldOn: '2026-03-02' }))),
    ).toEqual(['WRONG_STATE']);
  });
});
