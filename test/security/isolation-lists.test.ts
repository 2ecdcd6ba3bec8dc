import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { branchOf, type Place, percents, places, type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.server.stop());

/** Everyone but the province itself was given something, reported on it and told the public of it. */
const seenBy = (place: Place) => branchOf[place].filter((one) => one !== 'province').sort();

const nameOf = (id: string): string =>
  places.find((place) => stage.organization[place] === id) ?? `somebody else: ${id}`;

async function list(
  place: Place,
  field: string,
  filter: object = {},
): Promise<{ count: number; of: string[] }> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`.replace(/ies$/, 'y').replace(/s$/, '');
  const query = `query($filter: ${type}Filter) { ${field}(filter: $filter, first: 100) { totalCount nodes { organization { id } } } }`;
  const page = (await stage.as[place].data(query, { filter }))[field];
  return { count: page.totalCount, of: page.nodes.map((row: Data) => nameOf(row.organization.id)).sort() };
}

const lists = [
  'assignments',
  'progressReports',
  'changeRequests',
  'escalations',
  'publicityActivities',
  'submissions',
];

describe.each(lists)('%s', (field) => {
  test.each(places)('%s sees its branch, and counts no more', async (place) => {
    const seen = seenBy(place);
    expect(await list(place, field)).toEqual({ count: seen.length, of: seen });
  });

  test('a filter by a foreign organization gives nothing, its own what it has', async () => {
    const filtered = (by: string, place: Place) =>
      list('guangzhou', field, { [by]: stage.organization[place] });
    for (const foreign of ['shenzhen', 'nanshan', 'shunde', 'office'] as const) {
      expect(await filtered('organizationId', foreign)).toEqual({ count: 0, of: [] });
      expect(await filtered('subtreeOf', foreign)).toEqual({ count: 0, of: [] });
    }
    expect(await filtered('organizationId', 'tianhe')).toEqual({ count: 1, of: ['tianhe'] });
    const own = ['guangzhou', 'tianhe', 'yuexiu'];
    expect(await filtered('subtreeOf', 'province')).toEqual({ count: 3, of: own });
    expect(await filtered('subtreeOf', 'guangzhou')).toEqual({ count: 3, of: own });
  });

  test('a search reads nothing of another branch', async () => {
    if (!['submissions', 'publicityActivities'].includes(field)) return;
    expect(await list('guangzhou', field, { search: 'shenzhen' })).toEqual({ count: 0, of: [] });
    expect(await list('guangzhou', field, { search: 'tianhe' })).toEqual({ count: 1, of: ['tianhe'] });
  });
});

test('filters by a foreign assignment, parent, activity or id give nothing', async () => {
  const { assignment, activity, change, escalation, report } = stage;
  const nothing = { count: 0, of: [] };
  expect(await list('guangzhou', 'progressReports', { assignmentId: assignment.shenzhen })).toEqual(nothing);
  expect(await list('guangzhou', 'progressReports', { ids: [report.shenzhen, report.nanshan] })).toEqual(
    nothing,
  );
  expect(await list('guangzhou', 'changeRequests', { assignmentId: assignment.shenzhen })).toEqual(nothing);
  expect(await list('guangzhou', 'changeRequests', { ids: [change.shenzhen, change.nanshan] })).toEqual(
    nothing,
  );
  expect(await list('guangzhou', 'escalations', { assignmentId: assignment.shenzhen })).toEqual(nothing);
  expect(await list('guangzhou', 'escalations', { ids: [escalation.shenzhen, escalation.nanshan] })).toEqual(
    nothing,
  );
  expect(await list('guangzhou', 'assignments', { parentId: assignment.shenzhen })).toEqual(nothing);
  expect(await list('guangzhou', 'assignments', { ids: [assignment.shunde] })).toEqual(nothing);
  expect(await list('guangzhou', 'submissions', { publicityActivityId: activity.shenzhen })).toEqual(nothing);
  expect(await list('tianhe', 'assignments', { parentId: assignment.guangzhou })).toEqual({
    count: 1,
    of: ['tianhe'],
  });
});

/** Item 1 was given to everyone but the office, item 2 to the office alone. */
const withItem1 = (place: Place): Place[] => seenBy(place).filter((one) => one !== 'office');

describe('figures', () => {
  const itemQuery = `query($id: ID!) { workItem(id: $id) { percent light lead { id }
    assignmentCounts { status count } latestReport { organization { id } } coverage { submissions adoptions activities } } }`;

  test.each(places)('%s: an item counts what is seen', async (place) => {
    const { workItem } = await stage.as[place].data(itemQuery, { id: stage.plan.items[1] });
    const seen = withItem1(place);
    const count = workItem.assignmentCounts.reduce((sum: number, row: Data) => sum + row.count, 0);
    expect(count).toBe(seen.length);
    expect(workItem.lead === null || seen.includes(nameOf(workItem.lead.id) as Place)).toBe(true);
    const latest = workItem.latestReport && nameOf(workItem.latestReport.organization.id);
    expect(latest === null ? seen : [latest]).toEqual(
      latest === null ? [] : expect.arrayContaining([latest]),
    );
    expect(latest === null || seen.includes(latest)).toBe(true);
    const told = seenBy(place).length;
    expect(workItem.coverage).toEqual({ submissions: told, adoptions: 0, activities: told });
  });

  /** By hand: the mean of what was given at the viewer's height, e.g. (10 + 40 + 60) / 3 for the province. */
  test.each([
    ['province', 37],
    ['guangzhou', 10],
    ['tianhe', 20],
    ['shenzhen', 40],
    ['nanshan', 50],
    ['shunde', 60],
    ['office', 0],
  ] as [Place, number][])('%s: item 1 stands at %d %%', async (place, percent) => {
    const { workItem } = await stage.as[place].data(itemQuery, { id: stage.plan.items[1] });
    expect(workItem.percent).toBe(percent);
  });

  test.each(places)('%s: the overview and the plan count what is seen', async (place) => {
    const { overview, workPlan } = await stage.as[place].data(
      `query($id: ID!) { overview { assignments completed red yellow green percent items itemsUncovered
        reportsToReview ordersToReply submissionsToReview } workPlan(id: $id) { assignmentCount itemCount } }`,
      { id: stage.plan.id },
    );
    const seen = seenBy(place);
    const mean = seen.reduce((sum, one) => sum + (percents[one] ?? 0), 0) / seen.length;
    expect(overview).toMatchObject({
      assignments: seen.length,
      percent: Math.round(mean),
      items: 4,
      itemsUncovered: 3,
    });
    expect(overview.red + overview.yellow + overview.green).toBe(seen.length);
    expect(workPlan).toEqual({ assignmentCount: seen.length, itemCount: 4 });
  });

  test('what waits is counted for whom it waits', async () => {
    const waiting = async (place: Place) => {
      const { overview } = await stage.as[place].data(
        '{ overview { reportsToReview ordersToReply submissionsToReview } }',
      );
      return Object.values(overview);
    };
    // Reports of those whom it gave work; orders unanswered; pieces of the branch but its own.
    // Pieces of cities and offices; those of counties lie with their cities first.
    expect(await waiting('province')).toEqual([4, 0, 4]);
    expect(await waiting('guangzhou')).toEqual([2, 0, 2]);
    expect(await waiting('shenzhen')).toEqual([1, 1, 1]);
    expect(await waiting('tianhe')).toEqual([0, 1, 0]);
    expect(await waiting('yuexiu')).toEqual([0, 0, 0]);
    expect(await waiting('shunde')).toEqual([0, 0, 0]);
  });

  const matrixQuery = `query($id: ID!, $parentId: ID) { completionMatrix(workPlanId: $id, parentId: $parentId) {
    organizations { id } cells { organizationId total } } }`;
  const matrix = async (place: Place, parent?: Place) => {
    const variables = { id: stage.plan.id, parentId: parent && stage.organization[parent] };
    const { completionMatrix } = await stage.as[place].data(matrixQuery, variables);
    const cells = completionMatrix.cells.map((cell: Data) => [nameOf(cell.organizationId), cell.total]);
    return { cells: Object.fromEntries(cells), columns: completionMatrix.organizations.length };
  };

  /** 21 cities and Shunde; a city's cell counts its counties too. */
  test.each([
    ['province', { guangzhou: 3, shenzhen: 2, shunde: 1 }, 22],
    ['guangzhou', { guangzhou: 3 }, 1],
    ['shenzhen', { shenzhen: 2 }, 1],
    ['tianhe', { tianhe: 1 }, 1],
    ['shunde', { shunde: 1 }, 1],
  ] as [Place, object, number][])('%s: the matrix has %j in %d columns', async (place, cells, columns) => {
    expect(await matrix(place)).toEqual({ cells, columns });
  });

  test('a county that looks into its city’s matrix finds itself alone', async () => {
    expect(await matrix('tianhe', 'guangzhou')).toEqual({ cells: { tianhe: 1 }, columns: 1 });
  });
});

/** The province has 21 cities, Shunde, and its departments and affiliates. */
test('how many organizations a superior has is counted within what is seen', async () => {
  const query = 'query($id: ID!) { organization(id: $id) { childCount } }';
  const childCount = async (place: Place, of: Place) =>
    (await stage.as[place].data(query, { id: stage.organization[of] })).organization.childCount;
  expect(await childCount('tianhe', 'guangzhou')).toBe(1);
  expect(await childCount('tianhe', 'province')).toBe(1);
  expect(await childCount('shunde', 'province')).toBe(1);
  expect(await childCount('guangzhou', 'province')).toBe(1);
  expect(await childCount('province', 'province')).toBeGreaterThan(22);
});
