import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  act,
  decide,
  draft,
  outside,
  PressDesk,
  refusedTo,
  versioned,
} from '../../../../test/harness/press.ts';
import { upload } from '../../../../test/harness/upload.ts';

let desk: PressDesk;

beforeAll(async () => {
  desk = await PressDesk.open();
});
beforeEach(() => desk.clear());
afterAll(() => desk.server.stop());

test('from draft to release: each step in turn, with what an outer body replied', async () => {
  const row = await desk.submitted({ workItemIds: [desk.plan.items[3]] });
  expect(row).toMatchObject({
    status: 'IN_APPROVAL',
    position: 2,
    stepsLeft: 3,
    chainRevision: 0,
    bureau: { shortName: '省局' },
    subjectArea: { name: '特种设备安全监察' },
    workItems: [{ number: 3 }],
    availableActions: ['WITHDRAW'],
  });
  // Not before its turn, and not as what it is not.
  expect(await refusedTo(desk.office, 'decidePressApproval', versioned(row, { decision: 'PASS' }))).toEqual([
    'FORBIDDEN',
  ]);
  expect(
    await refusedTo(
      desk.leader,
      'decidePressApproval',
      versioned(row, { decision: 'PASS', outside: outside('新闻办', '2026-03-02') }),
    ),
  ).toEqual(['BAD_INPUT', 'outside notForThisStep']);
  expect(await refusedTo(desk.leader, 'decidePressApproval', versioned(row, { decision: 'RETURN' }))).toEqual(
    ['BAD_INPUT', 'comment commentRequired'],
  );
  const reviewed = await decide(desk.leader, row, 'PASS', { comment: '同意' });
  const record = (more: object) =>
    refusedTo(
      desk.office,
      'decidePressApproval',
      versioned(reviewed, { decision: 'PASS', comment: '同意', ...more }),
    );
  expect(await record({})).toEqual(['BAD_INPUT', 'outside required']);
  expect(await record({ comment: ' ', outside: outside('新闻办', '2026-03-02') })).toEqual([
    'BAD_INPUT',
    'comment required',
  ]);
  expect(await record({ outside: outside('新闻办', '2026-03-03') })).toEqual([
    'BAD_INPUT',
    'outside.decidedOn inFuture',
  ]);
  expect(await record({ outside: outside('新闻办', '2026-03-01') })).toEqual([
    'BAD_INPUT',
    'outside.decidedOn beforeStep',
  ]);
  const file = await upload(desk.office, '复函.txt', '同意发布');
  const examined = await decide(desk.office, reviewed, 'PASS', {
    comment: '同意发布',
    outside: outside('省政府新闻办', '2026-03-02', '新办复〔2026〕3号'),
    attachmentIds: [file],
  });
  // The reply is seen by whoever sees the release, and by nobody else.
  expect((await desk.drafter.fetch(`/attachments/${file}`)).status).toBe(200);
  expect((await (await desk.server.user('440100', 'EDITOR')).fetch(`/attachments/${file}`)).status).toBe(404);
  expect(await refusedTo(desk.office, 'publishPressRelease', versioned(examined, desk.publishing()))).toEqual(
    ['WRONG_STATE', 'stepsOpen'],
  );
  const approved = await decide(desk.office, examined, 'PASS', {
    comment: '同意',
    outside: outside('副省长', '2026-03-02'),
  });
  expect(approved).toMatchObject({
    status: 'APPROVED',
    stepsLeft: 0,
    availableActions: ['CONSENT', 'RELEASE'],
  });
  expect(approved.approvals).toMatchObject([
    { position: 1, step: '科室起草', decision: 'PASS' },
    { position: 2, step: '领导小组初审', decision: 'PASS', decidedBy: null },
    {
      position: 3,
      step: '政府新闻办审核',
      decidedBy: '省政府新闻办',
      decidedOn: '2026-03-02',
      replyNumber: '新办复〔2026〕3号',
      attachments: [{ name: '复函.txt' }],
    },
    { position: 4, step: '分管副职批准', decidedBy: '副省长' },
  ]);
  expect(await refusedTo(desk.office, 'publishPressRelease', versioned(approved, desk.publishing()))).toEqual(
    ['WRONG_STATE', 'consentMissing'],
  );
  const released = await act(
    desk.office,
    'publishPressRelease',
    await desk.consent(approved),
    desk.publishing({ form: 'CONFERENCE', place: '发布厅' }),
  );
  expect(released).toMatchObject({
    status: 'RELEASED',
    form: 'CONFERENCE',
    place: '发布厅',
    spokesperson: { name: '沈发言' },
    consentOn: '2026-03-02',
  });
  const trail = await desk.server.query<{ step: string }>(
    `select action || ' ' || (changes->>'to') as step from audit_entry where entity_id = $1 order by id`,
    [row.id],
  );
  expect(trail.map(({ step }) => step)).toEqual([
    'draftPressRelease DRAFT',
    'submitPressRelease IN_APPROVAL',
    'decidePressApproval IN_APPROVAL',
    'decidePressApproval IN_APPROVAL',
    'decidePressApproval APPROVED',
    'recordPressConsent APPROVED',
    'publishPressRelease RELEASED',
  ]);
});

test('nobody passes what they wrote', async () => {
  const row = await desk.submitted({}, desk.leader);
  expect(await refusedTo(desk.leader, 'decidePressApproval', versioned(row, { decision: 'PASS' }))).toEqual([
    'FORBIDDEN',
    'tookAStep',
  ]);
});

test('a text in approval is frozen: for the API and for the database', async () => {
  const row = await desk.submitted();
  expect(
    await refusedTo(desk.drafter, 'updatePressRelease', { ...draft(desk.area), ...versioned(row) }),
  ).toEqual(['WRONG_STATE']);
  const set = (what: string) => desk.server.query(`update press_release set ${what} where id = $1`, [row.id]);
  await expect(set("body = '改过'")).rejects.toThrow('frozen');
  await expect(set("status = 'RELEASED', released_at = now(), form = 'WRITTEN'")).rejects.toThrow(
    'a step has not passed it',
  );
  await expect(set("steps = '[]'")).rejects.toThrow('its chain');
  await expect(
    desk.server.query('delete from press_approval where release_id = $1', [row.id]),
  ).rejects.toThrow();
  await expect(
    desk.server.query("update press_approval set decision = 'PASS' where release_id = $1", [row.id]),
  ).rejects.toThrow();
});

test('what is wrong is said of its field', async () => {
  const wrong = (more: object) => refusedTo(desk.drafter, 'draftPressRelease', draft(desk.area, more));
  const day = '2026-03-02';
  expect(await wrong({ plannedOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'plannedOn inPast']);
  expect(await wrong({ subjectAreaId: desk.plan.items[1] })).toEqual(['BAD_INPUT', 'subjectAreaId notFound']);
  expect(await wrong({ mode: 'ROUTINE' })).toEqual(['BAD_INPUT', 'planEntryId required']);
  expect(await wrong({ mode: 'AD_HOC' })).toEqual(['BAD_INPUT', 'adHoc required']);
  expect(await wrong({ planEntryId: desk.plan.items[1] })).toEqual([
    'BAD_INPUT',
    'planEntryId notForThisMode',
  ]);
  const adHoc = { origin: 'INVITED', party: '新闻办', day: '2026-03-03' };
  expect(await wrong({ adHoc })).toEqual(['BAD_INPUT', 'adHoc notForThisMode']);
  expect(await wrong({ mode: 'AD_HOC', adHoc })).toEqual(['BAD_INPUT', 'adHoc.day inFuture']);
  expect(await wrong({ workItemIds: [desk.area] })).toEqual(['BAD_INPUT', 'workItemIds.0 notFound']);
  const invited = await desk.write({ mode: 'AD_HOC', adHoc: { ...adHoc, day } });
  expect(invited.mode).toBe('AD_HOC');
  const approved = await desk.consent(await desk.passAll(await desk.submitted()));
  const release = (more: object) =>
    refusedTo(desk.office, 'publishPressRelease', versioned(approved, desk.publishing(more)));
  expect(await release({ releasedAt: '2026-03-02T12:01:00+08:00' })).toEqual([
    'BAD_INPUT',
    'releasedAt inFuture',
  ]);
  expect(await release({ releasedAt: '2026-03-02T11:59:00+08:00' })).toEqual([
    'BAD_INPUT',
    'releasedAt beforeApproval',
  ]);
  expect(await release({ spokespersonId: desk.area })).toEqual(['BAD_INPUT', 'spokespersonId notFound']);
  expect(await release({ channelIds: [desk.area] })).toEqual(['BAD_INPUT', 'channelIds.0 notFound']);
  expect(await release({ submissionIds: [desk.area] })).toEqual(['BAD_INPUT', 'submissionIds.0 notFound']);
  const { spokesperson: gone } = await desk.office.run(
    'updateSpokesperson',
    {
      ...versioned(desk.speaker),
      name: '沈发言',
      title: '主任',
      phone: '020-81230001',
      startsOn: '2026-01-01',
      endsOn: '2026-03-01',
    },
    'spokesperson { id version }',
  );
  expect(await release({ spokespersonId: gone.id })).toEqual(['BAD_INPUT', 'spokespersonId notInOffice']);
});
