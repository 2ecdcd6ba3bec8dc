import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.server.stop());

const nameOf = (id: string): string =>
  places.find((place) => stage.organization[place] === id) ?? `somebody else: ${id}`;
const namesOf = (rows: Data[]): string[] => rows.map((row) => nameOf(row.organization.id)).sort();

const orderQuery = `query($id: ID!) { supervisionOrder(id: $id) { addressees { organization { id } status }
  replies { organization { id } attachments { name } } assignments { organization { id } } availableActions } }`;

/** The province's order to both cities, which Guangzhou has answered; each sees its own part, the issuer all. */
test.each([
  ['province', ['guangzhou', 'shenzhen'], ['guangzhou'], []],
  ['guangzhou', ['guangzhou'], ['guangzhou'], ['REPLY']],
  ['shenzhen', ['shenzhen'], [], ['REPLY']],
] as [Place, string[], string[], string[]][])('%s sees of the order to two cities: %j', async (...row) => {
  const [place, addressees, replies, actions] = row;
  const { supervisionOrder: order } = await stage.as[place].data(orderQuery, { id: stage.order.cities });
  expect(namesOf(order.addressees)).toEqual(addressees);
  expect(namesOf(order.assignments)).toEqual(addressees);
  expect(namesOf(order.replies)).toEqual(replies);
  expect(order.replies.flatMap((reply: Data) => reply.attachments.map((file: Data) => file.name))).toEqual(
    replies.length ? ['reply.txt'] : [],
  );
  expect(order.availableActions).toEqual(actions);
});

test.each(['tianhe', 'nanshan', 'shunde', 'office'] as Place[])('%s sees nothing of it', async (place) => {
  expect(await stage.as[place].data(orderQuery, { id: stage.order.cities })).toEqual({
    supervisionOrder: null,
  });
});

const listQuery = `query($filter: SupervisionOrderFilter) { supervisionOrders(filter: $filter) { totalCount nodes { id } } }`;

async function orders(place: Place, filter: object = {}): Promise<string[]> {
  const { supervisionOrders: page } = await stage.as[place].data(listQuery, { filter });
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map((row: Data) => (row.id === stage.order.cities ? 'cities' : 'tianhe')).sort();
}

test.each([
  ['province', ['cities', 'tianhe']],
  ['guangzhou', ['cities', 'tianhe']],
  ['shenzhen', ['cities']],
  ['tianhe', ['tianhe']],
  ['yuexiu', []],
  ['nanshan', []],
  ['shunde', []],
  ['office', []],
] as [Place, string[]][])('%s lists the orders %j', async (place, seen) => {
  expect(await orders(place)).toEqual(seen);
});

describe('a filter does not tell what an order’s other part holds', () => {
  test('another addressee', async () => {
    expect(await orders('guangzhou', { organizationId: stage.organization.guangzhou })).toEqual(['cities']);
    expect(await orders('guangzhou', { organizationId: stage.organization.shenzhen })).toEqual([]);
    expect(await orders('province', { organizationId: stage.organization.shenzhen })).toEqual(['cities']);
  });

  test('another’s assignment', async () => {
    expect(await orders('guangzhou', { assignmentId: stage.assignment.guangzhou })).toEqual(['cities']);
    expect(await orders('guangzhou', { assignmentId: stage.assignment.shenzhen })).toEqual([]);
    expect(await orders('province', { assignmentId: stage.assignment.shenzhen })).toEqual(['cities']);
  });
});

test('an assignment names the orders about it, to those who see both', async () => {
  const query = `query($id: ID!) { assignment(id: $id) { supervisionOrders { id addressees { organization { id } } } } }`;
  const { assignment } = await stage.as.shenzhen.data(query, { id: stage.assignment.shenzhen });
  expect(assignment.supervisionOrders).toEqual([
    { id: stage.order.cities, addressees: [{ organization: { id: stage.organization.shenzhen } }] },
  ]);
});
