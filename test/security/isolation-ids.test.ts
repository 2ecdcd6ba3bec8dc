import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { places, type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.server.stop());

/** What is no id of anything, and what is no id at all. */
const missing = [randomUUID(), '', 'x', '1', "' or 1=1 --", '00000000-0000-0000-0000-00000000000g'];

/** The answer as it goes over the wire. */
async function raw(query: string, variables: object): Promise<string> {
  const response = await stage.as.guangzhou.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return `${response.status} ${await response.text()}`;
}

/** A foreign id answers byte for byte as a missing one (A6); answers what all of them get. */
async function sameForAll(
  query: string,
  foreign: string[],
  variablesOf: (id: string) => object,
): Promise<string> {
  const answers = new Set<string>();
  for (const id of [...foreign, ...missing]) answers.add(await raw(query, variablesOf(id)));
  expect([...answers]).toHaveLength(1);
  return [...answers][0] ?? '';
}

/** Each query by id, with what belongs to another city, its county, and the county apart. */
test.each([
  ['assignment', 'assignment', 'id version status'],
  ['progressReport', 'report', 'id summary'],
  ['changeRequest', 'change', 'id reason'],
  ['escalation', 'escalation', 'id level'],
  ['publicityActivity', 'activity', 'id title'],
  ['submission', 'submission', 'id body'],
  ['organization', 'organization', 'id name'],
] as [
  'assignment',
  'assignment' | 'report' | 'change' | 'escalation' | 'activity' | 'submission' | 'organization',
  string,
][])('query %s', async (name, kind, fields) => {
  const query = `query($id: ID!) { ${name}(id: $id) { ${fields} } }`;
  const { shenzhen, nanshan, shunde } = stage[kind];
  const answer = await sameForAll(query, [shenzhen, nanshan, shunde], (id) => ({ id }));
  expect(answer).toBe(`200 {"data":{"${name}":null}}`);
  expect(await raw(query, { id: stage[kind].tianhe })).toContain(stage[kind].tianhe);
});

test('queries of a draft plan, of its items and sections, and of a revision that is not issued', async () => {
  const draft = [stage.draft.id];
  const id = (value: string) => ({ id: value });
  await sameForAll(
    'query($id: ID!) { planRevision(id: $id) { id changes { number } } }',
    [stage.revision],
    id,
  );
  const revisions = 'query($id: ID!) { workPlan(id: $id) { revisions { id } } }';
  expect(await raw(revisions, { id: stage.plan.id })).toContain('"revisions":[]');
  await sameForAll('query($id: ID!) { workPlan(id: $id) { id title text } }', draft, id);
  await sameForAll('query($id: ID!) { workItem(id: $id) { id title } }', [stage.draft.items[1] ?? ''], id);
  await sameForAll('query($id: ID!) { completionMatrix(workPlanId: $id) { sections { id } } }', draft, id);
  await sameForAll('query($id: ID!) { overview(workPlanId: $id) { items workPlan { id } } }', draft, id);
  const byPlan = 'query($id: ID!) { workItems(filter: { workPlanId: $id }) { totalCount nodes { id } } }';
  // An empty id of a filter is no filter given.
  expect(await sameForAll(byPlan, draft, (one) => id(one || 'x'))).toContain('"totalCount":0');
  const matrix = `query($id: ID!) { completionMatrix(workPlanId: "${stage.plan.id}", parentId: $id) { cells { total } } }`;
  await sameForAll(matrix, [stage.organization.shenzhen, stage.organization.shunde], id);
});

test.each(places)('%s reads no report that another organization is still writing', async (place) => {
  const query = '{ assignments(first: 100) { nodes { reportDrafts { summary } } } }';
  const { assignments } = await stage.as[place].data(query);
  const read = assignments.nodes.flatMap((row: Data) => row.reportDrafts.map((draft: Data) => draft.summary));
  expect(read).toEqual(place === 'province' ? [] : [`草稿 ${place}`]);
});

const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const mutation = (name: string, type = capital(name)) =>
  `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;

type Kind =
  | 'assignment'
  | 'report'
  | 'reportDraft'
  | 'change'
  | 'escalation'
  | 'submission'
  | 'order'
  | 'draft'
  | 'draftItem'
  | 'revision';
type Row = [string, Kind, (id: string) => object];
const due = { role: 'LEAD', dueOn: '2026-06-30' };
const adoption = { version: 1, channel: '报', kind: 'NEWSPAPER', level: 'CITY', adoptedOn: '2026-03-02' };
const instruction = { version: 1, leader: '领导', level: 'CITY', instructedOn: '2026-03-02', text: '阅' };

/** Each mutation by id, with what is another's. */
const byId: Row[] = [
  ['acknowledgeAssignment', 'assignment', (id) => ({ id, version: 1 })],
  [
    'breakDownAssignment',
    'assignment',
    (id) => ({ id, organizations: [{ organizationId: stage.organization.tianhe, ...due }] }),
  ],
  ['submitProgressReport', 'assignment', (assignmentId) => ({ assignmentId, percent: 1, summary: 's' })],
  ['completeAssignment', 'assignment', (id) => ({ id, version: 1, summary: 's' })],
  ['confirmCompletion', 'assignment', (id) => ({ id, version: 1, decision: 'CONFIRM' })],
  ['reviewProgressReport', 'report', (id) => ({ id, version: 1, decision: 'ACCEPT' })],
  ['correctProgressReport', 'report', (id) => ({ id, version: 1, reason: 'r', percent: 1, summary: 's' })],
  ['saveProgressReportDraft', 'assignment', (assignmentId) => ({ assignmentId, summary: 's' })],
  ['discardProgressReportDraft', 'reportDraft', (id) => ({ id, version: 1 })],
  ['requestChange', 'assignment', (assignmentId) => ({ assignmentId, kind: 'CANCELLATION', reason: 'r' })],
  ['changeAssignment', 'assignment', (id) => ({ id, version: 1, kind: 'CANCELLATION', reason: 'r' })],
  ['decideChangeRequest', 'change', (id) => ({ id, version: 1, decision: 'APPROVE' })],
  ['withdrawChangeRequest', 'change', (id) => ({ id, version: 1 })],
  ['carryOutEscalation', 'escalation', (id) => ({ id, version: 1 })],
  ['waiveEscalation', 'escalation', (id) => ({ id, version: 1, reason: 'r' })],
  ['reviewSubmission', 'submission', (id) => ({ id, version: 1, decision: 'ACCEPT' })],
  ['reviewSecrecy', 'submission', (id) => ({ id, version: 1, outcome: 'PASSED' })],
  ['withdrawSubmission', 'submission', (id) => ({ id, version: 1, reason: 'r' })],
  ['resubmitSubmission', 'submission', (id) => ({ id, version: 1, title: 't', body: 'b', workItemIds: [] })],
  ['followUpSubmission', 'submission', (id) => ({ id, news: 'n', measures: 'm', closes: false })],
  ['recordAdoption', 'submission', (id) => ({ id, ...adoption })],
  ['nameJointAuthors', 'submission', (id) => ({ id, version: 1, organizationIds: [] })],
  ['recordInstruction', 'submission', (id) => ({ id, ...instruction })],
  ['replyToSupervisionOrder', 'order', (id) => ({ id, text: 't' })],
  ['closeSupervisionOrder', 'order', (id) => ({ id, version: 1, conclusion: 'c' })],
  ['splitTargets', 'draftItem', (workItemId) => ({ workItemId, version: 0, shares: [] })],
  ['issueWorkPlan', 'draft', (id) => ({ id, version: 1 })],
  ['previewPlanRevision', 'draft', (workPlanId) => ({ workPlanId, text: 't' })],
  ['createPlanRevision', 'draft', (workPlanId) => ({ workPlanId, text: 't', reason: 'r' })],
  ['issuePlanRevision', 'revision', (id) => ({ id, version: 1 })],
  ['withdrawPlanRevision', 'revision', (id) => ({ id, version: 1 })],
];

let foreignOrder: string;
async function foreignIds(kind: Kind): Promise<string[]> {
  if (kind === 'draft') return [stage.draft.id];
  if (kind === 'draftItem') return [stage.draft.items[1] ?? ''];
  if (kind === 'revision') return [stage.revision];
  if (kind !== 'order') return [stage[kind].shenzhen, stage[kind].nanshan, stage[kind].shunde];
  const input = { organizationIds: [stage.organization.nanshan], requirement: 'r', dueOn: '2026-04-01' };
  foreignOrder ??= (await stage.as.shenzhen.run('issueSupervisionOrder', input, 'supervisionOrder { id }'))
    .supervisionOrder.id;
  return [foreignOrder];
}

describe('mutations', () => {
  test.each(byId)('%s', async (name, kind, inputOf) => {
    const answer = await sameForAll(mutation(name), await foreignIds(kind), (id) => ({ input: inputOf(id) }));
    expect(answer).toContain('"code":"NOT_FOUND"');
  });

  /** Ids inside an input: what may not be seen is refused as what is not there. */
  const inside: [string, () => string[], (id: string) => object][] = [
    [
      'assignWorkItems',
      () => [stage.organization.shenzhen, stage.organization.shunde, stage.organization.province],
      (organizationId) => ({
        workItemIds: [stage.plan.items[3]],
        organizations: [{ organizationId, ...due }],
      }),
    ],
    [
      'assignWorkItems',
      () => [stage.draft.items[1] ?? ''],
      (item) => ({
        workItemIds: [item],
        organizations: [{ organizationId: stage.organization.tianhe, ...due }],
      }),
    ],
    [
      'breakDownAssignment',
      () => [stage.organization.nanshan, stage.organization.province],
      (organizationId) => ({ id: stage.assignment.guangzhou, organizations: [{ organizationId, ...due }] }),
    ],
    [
      'issueSupervisionOrder',
      () => [stage.organization.shenzhen, stage.organization.office],
      (one) => ({ organizationIds: [one], requirement: 'r', dueOn: '2026-04-01' }),
    ],
    [
      'issueSupervisionOrder',
      () => [stage.assignment.shenzhen, stage.assignment.office],
      (one) => ({
        organizationIds: [stage.organization.tianhe],
        assignmentIds: [one],
        requirement: 'r',
        dueOn: '2026-04-01',
      }),
    ],
    [
      'submitProgressReport',
      () => [stage.looseFile.shenzhen, stage.file.tianhe, stage.file.guangzhou],
      (file) => ({
        assignmentId: stage.assignment.guangzhou,
        percent: 1,
        summary: 's',
        attachmentIds: [file],
      }),
    ],
    [
      'submitProgressReport',
      () => [stage.reportDraft.shenzhen, stage.reportDraft.tianhe],
      (draftId) => ({ assignmentId: stage.assignment.guangzhou, draftId, percent: 1, summary: 's' }),
    ],
    [
      'splitTargets',
      () => [stage.assignment.nanshan, stage.assignment.guangzhou, stage.assignment.shunde],
      (assignmentId) => ({
        ...{ workItemId: stage.plan.items[1], version: 0 },
        shares: [{ assignmentId, targetId: 'x', value: 1 }],
      }),
    ],
    [
      'saveProgressReportDraft',
      () => [stage.looseFile.shenzhen, stage.file.tianhe, stage.file.guangzhou],
      (file) => ({ assignmentId: stage.assignment.guangzhou, version: 1, attachmentIds: [file] }),
    ],
    [
      'replyToSupervisionOrder',
      () => [stage.looseFile.shenzhen, stage.replyFile],
      (file) => ({ id: stage.order.cities, text: 't', attachmentIds: [file] }),
    ],
    [
      'createPublicityActivity',
      () => [stage.draft.items[1] ?? ''],
      (item) => ({ title: 't', startsOn: '2026-03-01', endsOn: '2026-03-02', workItemIds: [item] }),
    ],
    [
      'submitSubmission',
      () => [stage.activity.shenzhen, stage.activity.shunde],
      (one) => ({ ...piece, publicityActivityId: one }),
    ],
    [
      'submitSubmission',
      () => [stage.report.shenzhen, stage.report.office],
      (one) => ({ ...piece, progressReportId: one }),
    ],
  ];
  const piece = {
    kind: 'URGENT',
    title: 't',
    body: 'b',
    occurredAt: '2026-03-02T03:00:00Z',
    workItemIds: [],
  };

  // An empty id of something optional is no id given.
  test.each(inside)('an id inside the input of %s', async (name, foreign, inputOf) => {
    const answer = await sameForAll(mutation(name), foreign(), (id) => ({ input: inputOf(id || 'x') }));
    expect(answer).toContain('"code":"BAD_INPUT"');
  });

  test('what was refused left nothing behind', async () => {
    const counts = await stage.server.query<Data>(
      `select (select count(*) from assignment)::int as assignments,
      (select count(*) from progress_report)::int as reports, (select count(*) from submission)::int as pieces,
      (select count(*) from publicity_activity)::int as activities, (select count(*) from supervision_reply)::int as replies,
      (select max(version) from progress_report) as report, (select status from work_plan where id = $1) as draft`,
      [stage.draft.id],
    );
    expect(counts).toEqual([
      { assignments: 7, reports: 7, pieces: 7, activities: 7, replies: 1, report: 1, draft: 'DRAFT' },
    ]);
  });
});
