import type { Client, Data } from './client.ts';

export const activityFields = `publicityActivity { id version title status startsOn endsOn summaryDueOn content summary cancelReason
  steps { title dueOn doneOn } workItems { number } availableActions occasion { name }
  totals { units answered reported declined events people materials }
  parts { id version status events people materials note summary availableActions organization { shortName } } }`;
export const partFields = `activityPart { id version status events people materials note summary availableActions
  organization { shortName } }`;

/** A plan for September as it is written on 2 March. */
export const activityPlan = (workItemIds: readonly (string | undefined)[], more: object = {}) => ({
  title: '质量月集中宣传',
  theme: '质量月',
  startsOn: '2026-09-01',
  endsOn: '2026-09-30',
  workItemIds,
  ...more,
});

export const createActivity = async (client: Client, input: object): Promise<Data> =>
  (await client.run('createPublicityActivity', input, activityFields)).publicityActivity;

/** A mutation of an activity, at the version that it was read at. */
export const onActivity = async (
  client: Client,
  mutation: string,
  { id, version }: Data,
  more: object = {},
): Promise<Data> => (await client.run(mutation, { id, version, ...more }, activityFields)).publicityActivity;

export const onPart = async (
  client: Client,
  mutation: string,
  { id, version }: Data,
  more: object = {},
): Promise<Data> => (await client.run(mutation, { id, version, ...more }, partFields)).activityPart;

export const readActivity = async (client: Client, id: string): Promise<Data> =>
  (
    await client.data(`query($id: ID!) { publicityActivity(id: $id) { ${activityFields.slice(20, -2)} } }`, {
      id,
    })
  ).publicityActivity;
