import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let province: ChangeStage['province'];
let leader: ChangeStage['leader'];
let city: ChangeStage['city'];
let county: ChangeStage['county'];
let give: ChangeStage['give'];
let report: ChangeStage['report'];
let read: ChangeStage['read'];
let ask: ChangeStage['ask'];
let decide: ChangeStage['decide'];
let change: ChangeStage['change'];
let refusal: ChangeStage['refusal'];

beforeAll(async () => {
  stage = await changeStage();
  ({ server, province, leader, city, county, give, report, read, ask, decide, change, refusal } = stage);
});
beforeEach(() => stage.reset());
afterAll(() => stage.server.stop());

const requestFields = 'changeRequest { id version status }';

const pick = ({ id: one, version }: Data) => ({ id: one, version });

describe('延期', () => {
  test('asked for in time it holds the red until it is decided, whoever else reports', async () => {
    const { city: assignment } = await give();
    await at(server, '2026-06-28T09:00:00+08:00');
    const request = await ask(city, { assignmentId: assignment, kind: 'EXTENSION', dueOn: '2026-08-31' });
    expect(await read(city, assignment)).toMatchObject({
      light: 'YELLOW',
      redOn: null,
      extensionAsked: true,
    });
    await at(server, '2026-07-08T09:00:00+08:00');
    await report(city, assignment, 60);
    // The city had the 118 days to 28 June; the ten since are the province's.
    expect(await read(province, assignment)).toMatchObject({
      light: 'YELLOW',
      redOn: null,
      waiting: { organizationDays: 118, superiorDays: 10, suspendedDays: 0 },
    });
    const waiting = await leader.data(
      `{ overview { changesToDecide overdue } changeRequests(filter: { awaitingDecision: true }) {
        totalCount nodes { kind status reason progress previousDueOn dueOn waitingDays availableActions
          organization { shortName } requester { name } unasked } } }`,
    );
    expect(waiting).toEqual({
      overview: { changesToDecide: 1, overdue: 0 },
      changeRequests: {
        totalCount: 1,
        nodes: [
          {
            kind: 'EXTENSION',
            status: 'REQUESTED',
            reason: '设备招标推迟',
            progress: '已完成六成',
            previousDueOn: '2026-06-30',
            dueOn: '2026-08-31',
            waitingDays: 10,
            availableActions: ['APPROVE', 'REJECT'],
            organization: { shortName: '广州市局' },
            requester: { name: '测试3' },
            unasked: false,
          },
        ],
      },
    });
    expect((await decide(leader, request, { decision: 'APPROVE' })).status).toBe('APPROVED');
    // 182 days from 2 March to 31 August; at 60 percent it is 20 points behind after 80 % of them.
    expect(await read(city, assignment)).toMatchObject({
      status: 'IN_PROGRESS',
      dueOn: '2026-08-31',
      light: 'GREEN',
      yellowOn: '2026-07-26',
      redOn: '2026-09-01',
      extensionAsked: false,
    });
    const { changeRequests } = await read(
      city,
      assignment,
      'changeRequests { status grantedDueOn waitingDays decider { name } }',
    );
    expect(changeRequests).toEqual([
      { status: 'APPROVED', grantedDueOn: '2026-08-31', waitingDays: 10, decider: { name: '测试2' } },
    ]);
  });

  test('refused, the due date stands and the light with it; another day may be granted than was asked for', async () => {
    const { city: assignment } = await give();
    await report(city, assignment, 90);
    await at(server, '2026-06-30T09:00:00+08:00');
    const asked = { assignmentId: assignment, kind: 'EXTENSION', dueOn: '2026-07-15' };
    const first = await ask(city, asked);
    expect(await refusal(city, 'requestChange', { ...asked, reason: '再申请', progress: '同前' })).toEqual([
      'CONFLICT',
      'kind alreadyRequested',
    ]);
    await at(server, '2026-07-02T09:00:00+08:00');
    expect(
      await refusal(province, 'decideChangeRequest', { id: first.id, version: 1, decision: 'REJECT' }),
    ).toEqual(['BAD_INPUT', 'comment rejectionNeedsReason']);
    await decide(province, first, { decision: 'REJECT', comment: '按期完成' });
    expect(await read(city, assignment)).toMatchObject({ light: 'RED', redOn: '2026-07-01' });
    expect(await refusal(city, 'requestChange', { ...asked, reason: '已逾期', progress: '同前' })).toEqual([
      'WRONG_STATE',
      'askedTooLate',
    ]);
    await change(province, assignment, { kind: 'EXTENSION', dueOn: '2026-07-20' });
    expect(await read(city, assignment)).toMatchObject({ light: 'GREEN', dueOn: '2026-07-20' });
    const second = await ask(city, { ...asked, dueOn: '2026-08-31' });
    await at(server, '2026-09-05T09:00:00+08:00');
    // The day that was asked for is over while the province thought about it: it names another.
    const approve = { id: second.id, version: 1, decision: 'APPROVE' };
    expect(await refusal(province, 'decideChangeRequest', approve)).toEqual([
      'BAD_INPUT',
      'dueOn mustBeAfter',
    ]);
    await decide(province, second, { decision: 'APPROVE', dueOn: '2026-09-30' });
    expect(await read(city, assignment)).toMatchObject({ dueOn: '2026-09-30', yellowOn: '2026-09-27' });
  });

  test('no further than the superior’s due date, nor beyond the year', async () => {
    const { city: whole, 440106: part } = await give(['440106'], 1, '2026-09-30');
    await county.run('acknowledgeAssignment', { id: part, version: 1 }, 'assignment { id }');
    const asked = { assignmentId: part, kind: 'EXTENSION', reason: '理由', progress: '进度' };
    const cases = [
      [{ ...asked }, 'dueOn required'],
      [{ ...asked, dueOn: '2026-06-20' }, 'dueOn mustBeAfter'],
      [{ ...asked, dueOn: '2026-10-01' }, 'dueOn afterParentsDueDate'],
      [{ ...asked, progress: ' ', dueOn: '2026-09-30' }, 'progress required'],
      [{ ...asked, reason: ' ', dueOn: '2026-09-30' }, 'reason required'],
      [{ ...asked, kind: 'SUSPENSION', until: '2026-03-02' }, 'until mustBeAfter'],
    ] as const;
    for (const [input, expected] of cases)
      expect(await refusal(county, 'requestChange', input)).toEqual(['BAD_INPUT', expected]);
    await change(province, whole, { kind: 'EXTENSION', dueOn: '2027-06-30' });
    expect(await refusal(county, 'requestChange', { ...asked, dueOn: '2027-01-01' })).toEqual([
      'BAD_INPUT',
      'dueOn afterYearEnd',
    ]);
    expect((await ask(county, { ...asked, dueOn: '2026-12-31' })).status).toBe('REQUESTED');
    // Nobody but the one who assigned decides, and nobody but the organization takes it back.
    const { changeRequests } = await read(county, part, 'changeRequests { id version }');
    expect(
      await refusal(leader, 'decideChangeRequest', { ...changeRequests[0], decision: 'APPROVE' }),
    ).toEqual(['FORBIDDEN', undefined]);
    expect(await refusal(city, 'withdrawChangeRequest', changeRequests[0])).toEqual(['FORBIDDEN', undefined]);
    await county.run('withdrawChangeRequest', changeRequests[0], requestFields);
    expect(await read(county, part)).toMatchObject({ extensionAsked: false, redOn: '2026-04-26' });
  });

  test('a claim in time stays green when the extension is refused; done, the request lapses', async () => {
    const { city: assignment } = await give();
    await at(server, '2026-06-29T09:00:00+08:00');
    const request = await ask(city, { assignmentId: assignment, kind: 'EXTENSION', dueOn: '2026-08-31' });
    const { version } = await read(city, assignment);
    await city.run('completeAssignment', { id: assignment, version, summary: '完成' }, 'assignment { id }');
    await at(server, '2026-07-10T09:00:00+08:00');
    expect(await refusal(leader, 'decideChangeRequest', { ...pick(request), decision: 'APPROVE' })).toEqual([
      'WRONG_STATE',
      undefined,
    ]);
    expect((await read(city, assignment)).light).toBe('GREEN');
    const claimed = await read(city, assignment);
    await leader.run('confirmCompletion', { ...pick(claimed), decision: 'CONFIRM' }, 'assignment { id }');
    expect(
      await read(city, assignment, 'status light changeRequests { status } waiting { superiorDays }'),
    ).toEqual({
      status: 'COMPLETED',
      light: 'GREEN',
      changeRequests: [{ status: 'LAPSED' }],
      waiting: { superiorDays: 11 },
    });
  });
});
