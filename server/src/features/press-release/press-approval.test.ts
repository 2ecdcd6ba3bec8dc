import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { act, decide, outside, PressDesk, refusedTo, versioned } from '../../../../test/harness/press.ts';

let desk: PressDesk;

beforeAll(async () => {
  desk = await PressDesk.open();
});
beforeEach(() => desk.clear());
afterAll(() => desk.server.stop());

test('a release goes by the chain that it was drafted under', async () => {
  const organizationId = await desk.server.organizationId('440000');
  const old = await desk.write();
  const steps = [
    { position: 1, name: '起草', kind: 'DRAFT' },
    { position: 2, name: '局领导签发', kind: 'REVIEW', place: 'BUREAU', role: 'LEADER' },
  ];
  const { approvalChain } = await desk.system.run(
    'setApprovalChain',
    { organizationId, version: 0, steps, reason: '内部简讯从简' },
    'approvalChain { revision steps { name } revisions { revision reason } availableActions }',
  );
  expect(approvalChain).toEqual({
    revision: 1,
    steps: [{ name: '起草' }, { name: '局领导签发' }],
    revisions: [{ revision: 1, reason: '内部简讯从简' }],
    availableActions: ['SET'],
  });
  const short = await decide(desk.leader, await desk.submitted(), 'PASS');
  expect(short).toMatchObject({ status: 'APPROVED', chainRevision: 1 });
  expect((await act(desk.drafter, 'submitPressRelease', old)).stepsLeft).toBe(3);
  // Decided on revision 0, which is no longer the newest.
  expect(
    await refusedTo(desk.system, 'setApprovalChain', { organizationId, version: 0, steps, reason: '再改' }),
  ).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
  expect(
    await refusedTo(desk.system, 'setApprovalChain', {
      organizationId,
      version: 1,
      steps: [steps[0], { ...steps[1], position: 1 }],
      reason: '改',
    }),
  ).toEqual(['BAD_INPUT', 'steps.1.position stepTwice']);
});

test('what went out unapproved ends as such, and a record follows it', async () => {
  const row = await desk.submitted();
  const input = {
    ...{ kind: 'UNAPPROVED', pressReleaseId: row.id, title: '报批中见报', facts: '处室先行提供给报社。' },
    ...{ occurredOn: '2026-03-02', place: '某晚报', persons: [{ name: '钱某', post: '处长' }] },
  };
  expect(await refusedTo(desk.office, 'recordDiscipline', { ...input, occurredOn: '2026-03-03' })).toEqual([
    'BAD_INPUT',
    'occurredOn inFuture',
  ]);
  expect(await refusedTo(desk.office, 'recordDiscipline', { ...input, persons: [] })).toEqual([
    'BAD_INPUT',
    'persons required',
  ]);
  expect(await refusedTo(desk.office, 'recordDiscipline', { ...input, kind: 'ALTERED' })).toEqual([
    'BAD_INPUT',
    'pressReleaseId notReleasedYet',
  ]);
  const { disciplineRecord } = await desk.office.run(
    'recordDiscipline',
    input,
    'disciplineRecord { id version status pressRelease { status availableActions } organization { shortName } }',
  );
  expect(disciplineRecord).toMatchObject({
    status: 'OPEN',
    pressRelease: { status: 'UNAPPROVED', availableActions: [] },
    organization: { shortName: '办公室' },
  });
  // Those who drafted it read no record that names persons.
  const mine = await desk.drafter.data(
    'query($id: ID!) { pressRelease(id: $id) { disciplineRecords { title } } }',
    { id: row.id },
  );
  expect(mine.pressRelease.disciplineRecords).toEqual([]);
  expect(
    await refusedTo(
      desk.leader,
      'decidePressApproval',
      versioned({ ...row, version: row.version + 1 }, { decision: 'PASS' }),
    ),
  ).toEqual(['WRONG_STATE']);
  const { disciplineRecord: done } = await desk.leader.run(
    'concludeDiscipline',
    versioned(disciplineRecord, { outcome: '批评教育' }),
    'disciplineRecord { status outcome concluder { name } }',
  );
  expect(done).toMatchObject({ status: 'CONCLUDED', outcome: '批评教育' });
  const approved = await desk.passAll(await desk.submitted());
  expect(await refusedTo(desk.office, 'recordDiscipline', { ...input, pressReleaseId: approved.id })).toEqual(
    ['BAD_INPUT', 'pressReleaseId approvedRelease'],
  );
});

test('two who decide at once: one step is passed once', async () => {
  const row = await desk.submitted();
  const second = await desk.server.user('440000', 'LEADER');
  const answers = await Promise.all(
    [desk.leader, second].map((client) =>
      client.send(
        'mutation($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { position } } }',
        { input: versioned(row, { decision: 'PASS' }) },
      ),
    ),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'CONFLICT',
    'done',
  ]);
  expect(
    await desk.server.query(
      'select count(*)::int as count from press_approval where release_id = $1 and position = 2',
      [row.id],
    ),
  ).toEqual([{ count: 1 }]);
});

test('lists say what waits for the viewer, and find a point’s', async () => {
  const count = async (client: Client, filter: object) =>
    (
      await client.data(
        'query($filter: PressReleaseFilter) { pressReleases(filter: $filter) { totalCount } }',
        { filter },
      )
    ).pressReleases.totalCount;
  const waiting = { awaitingViewer: true };
  const counts = async () => [
    await count(desk.leader, waiting),
    await count(desk.office, waiting),
    await count(desk.drafter, waiting),
  ];
  const row = await desk.submitted({ workItemIds: [desk.plan.items[2]] });
  expect(await counts()).toEqual([1, 0, 0]);
  expect(
    (await desk.leader.data('{ overview { pressReleasesWaiting } }')).overview.pressReleasesWaiting,
  ).toBe(1);
  const reviewed = await decide(desk.leader, row, 'PASS');
  expect(await counts()).toEqual([0, 1, 0]);
  await decide(desk.office, reviewed, 'RETURN', {
    comment: '改数字',
    outside: outside('新闻办', '2026-03-02'),
  });
  expect(await counts()).toEqual([0, 0, 1]);
  expect([
    await count(desk.office, { workItemId: desk.plan.items[2] }),
    await count(desk.office, { workItemId: desk.plan.items[1] }),
  ]).toEqual([1, 0]);
  expect([
    await count(desk.office, { search: '液化气' }),
    await count(desk.office, { mode: 'ROUTINE' }),
    await count(desk.office, { year: 2026 }),
  ]).toEqual([1, 0, 1]);
});

test('a breach of a city is ground for a proposal that names it, and shows what came of it', async () => {
  const supervisor = await desk.server.user('440000', 'SUPERVISOR');
  const organizationId = await desk.server.organizationId('440100');
  const { disciplineRecord } = await desk.office.run(
    'recordDiscipline',
    {
      ...{ kind: 'FALSE', organizationId, title: '公布未经审定的数据', facts: '数据与通报不一致。' },
      ...{ occurredOn: '2026-03-01', place: '市电视台', persons: [{ name: '吴某', post: '科长' }] },
    },
    'disciplineRecord { id }',
  );
  const proposal = { kind: 'CRITICISM', organizationId, grounds: '违反新闻发布纪律。' };
  expect(await refusedTo(supervisor, 'proposeAccountabilityDecision', proposal)).toEqual([
    'BAD_INPUT',
    'assignmentIds citationRequired',
  ]);
  const of = { ...proposal, disciplineRecordId: disciplineRecord.id };
  const shenzhen = await desk.server.organizationId('440300');
  expect(
    await refusedTo(supervisor, 'proposeAccountabilityDecision', { ...of, organizationId: shenzhen }),
  ).toEqual(['BAD_INPUT', 'disciplineRecordId notFound']);
  const { accountabilityDecision } = await supervisor.run(
    'proposeAccountabilityDecision',
    of,
    'accountabilityDecision { status disciplineRecord { title } }',
  );
  expect(accountabilityDecision).toEqual({
    status: 'PROPOSED',
    disciplineRecord: { title: '公布未经审定的数据' },
  });
  const read = async (client: Client) =>
    (
      await client.data(
        'query($id: ID!) { disciplineRecord(id: $id) { accountabilityDecisions { kind status } } }',
        disciplineRecord,
      )
    ).disciplineRecord.accountabilityDecisions;
  expect(await read(supervisor)).toEqual([{ kind: 'CRITICISM', status: 'PROPOSED' }]);
  // Editors read breaches, and no decisions; the city hears of a decision when it is served.
  expect(await read(desk.office)).toEqual([]);
  expect(await read(await desk.server.user('440100', 'LEADER'))).toEqual([]);
});
