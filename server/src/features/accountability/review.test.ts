import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accountability, Office, of, reasons, run } from '../../../../test/harness/accountability.ts';
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

describe('a review', () => {
  const candidates = `query($id: ID!) { accountabilityDecision(id: $id) { reviewCandidates { person { id } parts } } }`;
  const partsOf = async (client: Client, id: string, username: string | null): Promise<string[]> => {
    const [user] = await server.query<{ id: string }>('select id from app_user where username = $1', [
      username,
    ]);
    const { accountabilityDecision: row } = await client.data(candidates, { id });
    return row.reviewCandidates.find((one: Data) => one.person.id === user?.id)?.parts.toSorted();
  };
  const decide = (row: Data, more: object = {}) =>
    of(row, { outcome: 'REVOKE', findings: '事实有出入', ...more });

  test('is decided by nobody who took part, whatever they did in the matter', async () => {
    const [approver, interviewer, recorder, reviewer, rejecter, fresh] = await Promise.all([
      server.user('440000', 'LEADER'),
      server.user('440000', 'LEADER'),
      server.user('440000', 'SUPERVISOR'),
      server.user('440000', 'LEADER'),
      server.user('440000', 'LEADER'),
      server.user('440000', 'LEADER'),
    ]);
    const [held] = await server.query<{ id: string }>('select id from app_user where username = $1', [
      interviewer.username,
    ]);
    const report = { assignmentId: office.assignmentId, percent: 10, summary: '进展' };
    const { progressReport } = await city.run(
      'submitProgressReport',
      report,
      'progressReport { id version }',
    );
    const returned = { ...progressReport, decision: 'RETURN', comment: '不实' };
    await reviewer.run('reviewProgressReport', returned, 'progressReport { id }');
    const suspension = { assignmentId: office.assignmentId, kind: 'SUSPENSION', reason: '人手不足' };
    const { changeRequest } = await city.run('requestChange', suspension, 'changeRequest { id version }');
    const rejected = { ...changeRequest, decision: 'REJECT', comment: '理由不足' };
    await rejecter.run('decideChangeRequest', rejected, 'changeRequest { id }');
    const proposal = await office.propose(supervisor, { kind: 'INTERVIEW' });
    const row = await office.serve(recorder, await office.approve(approver, proposal));
    const interview = of(row, { interviewerId: held?.id, heldOn: '2026-03-02', minutes: '谈话' });
    const interviewed = await run(leader, 'recordInterview', interview);
    const request = of(interviewed, { reasons: '报表已于二月报送' });
    const asked = await run(cityLeader, 'requestReview', request);
    expect(asked).toMatchObject({
      status: 'UNDER_REVIEW',
      review: { dueOn: '2026-04-01', light: 'GREEN', outcome: null },
    });
    const took: [Client, string[]][] = [
      [supervisor, ['PROPOSED']],
      [approver, ['APPROVED']],
      [recorder, ['SERVED']],
      [leader, ['INTERVIEWED']],
      [interviewer, ['INTERVIEWED']],
      [reviewer, ['REVIEWED']],
      [rejecter, ['HANDLED']],
    ];
    for (const [client, parts] of took) {
      expect(await partsOf(fresh, row.id, client.username)).toEqual(parts);
      const error = await client.refused('decideReview', decide(asked));
      expect(reasons(error), client.username ?? '').toEqual(['FORBIDDEN', 'tookPart']);
    }
    const words = await reviewer.refused('decideReview', decide(asked), { 'accept-language': 'zh' });
    expect(words.message).toBe('您参与过此事（审核所涉任务），应当回避，不能作出复核决定');
    expect(await partsOf(fresh, row.id, fresh.username)).toEqual([]);
    const revoked = await run(fresh, 'decideReview', decide(asked));
    expect(revoked).toMatchObject({
      status: 'REVOKED',
      standing: false,
      availableActions: [],
      review: { outcome: 'REVOKE' },
    });
  });

  test('nor by whoever planned the check that an order belongs to, or settled a rung of the work cited', async () => {
    const [planned, waived, fresh] = await Promise.all([
      server.user('440000', 'LEADER'),
      server.user('440000', 'SUPERVISOR'),
      server.user('440000', 'LEADER'),
    ]);
    const [cited] = await server.query<{ item: string }>('select work_item_id as item from assignment');
    const organizationIds = [office.ids['440100']];
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-31' };
    const scope = { title: '专项督查', kind: 'SPECIAL', scope: '台账', workItemIds: [cited?.item] };
    const { supervisionPlan: plan } = await supervisor.run(
      'createSupervisionPlan',
      { ...scope, ...days, organizationIds },
      'supervisionPlan { id version }',
    );
    await planned.run('approveSupervisionPlan', plan, 'supervisionPlan { id }');
    const { supervisionOrder } = await supervisor.run(
      'issueSupervisionOrder',
      { organizationIds, requirement: '查阅台账', dueOn: '2026-03-20', kind: 'SPECIAL', planId: plan.id },
      'supervisionOrder { id }',
    );
    const [rung] = await server.query<{ id: string }>(
      `insert into escalation (organization_id, city_id, province_id, assignment_id, work_item_id, work_plan_id, assigner_id, due_on, step,
        level, on_day, at, status) select organization_id, city_id, province_id, id, work_item_id, work_plan_id, province_id, due_on, 'AFTER_1',
        'ORDER', '2026-03-02', now(), 'PROPOSED' from assignment where id = $1 returning id`,
      [office.assignmentId],
    );
    await waived.run('waiveEscalation', { id: rung?.id, version: 1, reason: '已说明' }, 'escalation { id }');
    const row = await office.served({ supervisionOrderIds: [supervisionOrder.id] });
    const asked = await run(cityLeader, 'requestReview', of(row, { reasons: '不服' }));
    for (const client of [planned, waived]) {
      expect(await partsOf(fresh, row.id, client.username)).toEqual(['HANDLED']);
      expect(reasons(await client.refused('decideReview', decide(asked)))).toEqual(['FORBIDDEN', 'tookPart']);
    }
    const waiting = 'query { accountabilityDecisions(filter: { awaiting: true }) { totalCount } }';
    const counts = await Promise.all([planned, waived, fresh].map((client) => client.data(waiting)));
    expect(counts.map(({ accountabilityDecisions: page }) => page.totalCount)).toEqual([0, 0, 1]);
    expect(await run(fresh, 'decideReview', decide(asked))).toMatchObject({ status: 'REVOKED' });
  });

  test('of a city’s decision is the city’s or the province’s; asked for once', async () => {
    const row = await office.propose(city, {
      organizationId: office.ids['440106'],
      kind: 'CRITICISM',
      assignmentIds: undefined,
      supervisionOrderIds: [await orderTo('440106')],
    });
    const ready = await office.serve(city, await office.approve(cityLeader, row));
    const asked = await run(countyLeader, 'requestReview', of(ready, { reasons: '不服' }));
    expect(asked).toMatchObject({ receivedOn: '2026-03-02', review: { dueOn: '2026-04-01' } });
    expect(reasons(await countyLeader.refused('decideReview', decide(asked)))).toEqual(['FORBIDDEN']);
    expect(reasons(await city.refused('decideReview', decide(asked)))).toEqual(['FORBIDDEN', 'tookPart']);
    await at(server, '2026-04-02T09:00:00+08:00');
    const upheld = await run(leader, 'decideReview', decide(asked, { outcome: 'UPHOLD' }));
    expect(upheld).toMatchObject({ status: 'UPHELD', standing: true });
    const again = await countyLeader.refused('requestReview', of(upheld, { reasons: '仍不服' }));
    expect(reasons(again)).toEqual(['WRONG_STATE']);
  });

  test('changes the measure or its effect, and says what stood before', async () => {
    const row = await office.served(accountability);
    const asked = await run(cityLeader, 'requestReview', of(row, { reasons: '过重' }));
    const fresh = await server.user('440000', 'LEADER');
    const refusal = async (more: object) =>
      reasons(await fresh.refused('decideReview', decide(asked, { outcome: 'CHANGE', ...more })));
    expect(await refusal({})).toEqual(['BAD_INPUT', 'measure nothingChanged']);
    expect(await refusal({ measure: 'ADMONITION' })).toEqual(['BAD_INPUT', 'measure nothingChanged']);
    expect(await refusal({ effectiveTo: '2026-03-01' })).toEqual(['BAD_INPUT', 'effectiveTo endBeforeStart']);
    expect(await refusal({ outcome: 'UPHOLD', measure: 'CIRCULAR' })).toEqual([
      'BAD_INPUT',
      'measure notForThisKind',
    ]);
    const change = { outcome: 'CHANGE', measure: 'WRITTEN_SELF_CRITICISM', effectiveTo: '2026-09-01' };
    const changed = await run(fresh, 'decideReview', decide(asked, change));
    expect(changed).toMatchObject({
      status: 'CHANGED',
      measure: 'WRITTEN_SELF_CRITICISM',
      effectiveTo: '2026-09-01',
      review: { formerMeasure: 'ADMONITION', formerEffectiveTo: '2027-03-01' },
    });
  });

  async function orderTo(code: string): Promise<string> {
    const order = { organizationIds: [office.ids[code]], requirement: '限期报送', dueOn: '2026-03-20' };
    return (await city.run('issueSupervisionOrder', order, 'supervisionOrder { id }')).supervisionOrder.id;
  }
});
