import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../harness/client.ts';

const notice = readFileSync(
  join(import.meta.dirname, '..', '..', 'server', 'seeds', 'demo', 'notice.txt'),
  'utf8',
);

const bureaus = `query($first: Int, $offset: Int) { organizations(filter: { kind: BUREAU }, first: $first, offset: $offset) {
  totalCount nodes { id level } } }`;
const preview = `mutation($input: WorkPlanImportInput!) { previewWorkPlanImport(input: $input) {
  sections { items { number title targets { name value } } } warnings { code line message } } }`;
const importPlan = `mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) {
  workPlan { id version year title status sections { ordinal title items { id number title } } } } }`;
const issue = `mutation($input: IssueWorkPlanInput!) { issueWorkPlan(input: $input) { workPlan { id version status } } }`;
/** As the first clients send it: every assignment comes back with its organization and its point. */
export const assign = `mutation($input: AssignWorkItemsInput!) { assignWorkItems(input: $input) {
  assignments { id version status role dueOn organization { id name } workItem { id number } } } }`;

export interface GivenOut {
  points: number;
  organizations: number;
  assignments: number;
  requests: number;
  /** Of each step, and of all of them. */
  seconds: Record<'preview' | 'import' | 'issue' | 'bureaus' | 'assign' | 'all', number>;
  /** What was assigned, to be sent once more. */
  input: object;
  key: string;
}

/** The bureaus below the province, page by page. */
async function bureausBelow(client: Client): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  for (let pages = 1; ; pages += 1) {
    const { organizations } = await client.data(bureaus, { first: 100, offset: (pages - 1) * 100 });
    ids.push(
      ...organizations.nodes
        .filter(({ level }: { level: string }) => level !== 'PROVINCE')
        .map(({ id }: { id: string }) => id),
    );
    if (pages * 100 >= organizations.totalCount) return { ids, pages };
  }
}

/**
 * A province's supervisor from the notice to every bureau's assignment, as a client does it: look at the preview, import,
 * issue, find the bureaus, and give every point to all of them in one mutation.
 */
export async function giveOutWholePlan(client: Client, year: number): Promise<GivenOut> {
  const text = notice.replaceAll('{{year}}', String(year));
  const seconds = { preview: 0, import: 0, issue: 0, bureaus: 0, assign: 0, all: 0 };
  const timed = async <T>(step: keyof typeof seconds, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    seconds[step] = (performance.now() - began) / 1000;
    seconds.all += seconds[step];
    return result;
  };
  const key = (step: string) => `${step}-${year}-${crypto.randomUUID()}`;
  const change = (step: string, document: string, input: object) =>
    client.data(document, { input }, { 'idempotency-key': key(step) });

  await timed('preview', () => client.data(preview, { input: { text } }));
  const { workPlan } = (await timed('import', () => change('import', importPlan, { text }))).importWorkPlan;
  await timed('issue', () => change('issue', issue, { id: workPlan.id, version: workPlan.version }));
  const found = await timed('bureaus', () => bureausBelow(client));
  const workItemIds: string[] = workPlan.sections.flatMap(({ items }: { items: { id: string }[] }) =>
    items.map(({ id }) => id),
  );
  const organizations = found.ids.map((organizationId, index) => ({
    organizationId,
    role: index === 0 ? 'LEAD' : 'SUPPORT',
    dueOn: `${year}-12-31`,
  }));
  const input = { workItemIds, organizations };
  const assignKey = key('assign');
  const { assignWorkItems } = await timed('assign', () =>
    client.data(assign, { input }, { 'idempotency-key': assignKey }),
  );
  return {
    points: workItemIds.length,
    organizations: organizations.length,
    assignments: assignWorkItems.assignments.length,
    requests: 4 + found.pages,
    seconds,
    input,
    key: assignKey,
  };
}
