import type { Client, Data } from './client.ts';
import type { TestServer } from './server.ts';

export const concernFields = `publicConcern { id version status source severity title text raisedOn dueOn light answer satisfaction
  repeatCount taskCount organization { shortName } intake { shortName } place { shortName } subject { name } workItems { number }
  person { name phone hasAddress } personReadable mergedInto { id } assignments { id } supervisionOrders { id number } availableActions
  steps { action text dueOn person { name } organization { shortName } } }`;

/** The id of a subject of the province that every province begins with. */
export async function subjectId(client: Client, name: string): Promise<string> {
  const { concernSubjects } = await client.data('{ concernSubjects { nodes { id name } } }');
  return concernSubjects.nodes.find((one: Data) => one.name === name)?.id ?? '';
}

/** What reached an organization about a lift on the first of March 2026. */
export async function concern(server: TestServer, client: Client, place: string, more: object = {}) {
  return {
    source: 'HOTLINE',
    channel: '工单 0301',
    raisedOn: '2026-03-01',
    placeId: await server.organizationId(place),
    placeNote: '体育东路某商场',
    subjectId: await subjectId(client, '特种设备'),
    severity: 'ORDINARY',
    title: '商场电梯多次困人',
    text: '近两周电梯三次停在楼层之间，维保单位每次只是重新启动。',
    workItemIds: [],
    ...more,
  };
}

export async function record(
  server: TestServer,
  client: Client,
  place: string,
  more: object = {},
): Promise<Data> {
  const input = await concern(server, client, place, more);
  return (await client.run('recordPublicConcern', input, concernFields)).publicConcern;
}

/** A mutation of a concern, at the version that it was read at. */
export const step = async (
  client: Client,
  mutation: string,
  { id, version }: Data,
  more: object = {},
): Promise<Data> => (await client.run(mutation, { id, version, ...more }, concernFields)).publicConcern;
