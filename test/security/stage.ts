import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Client, Data } from '../harness/client.ts';
import { issuedPlan, notice, type Plan, revisedNotice } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';

/** Two cities with their counties, a county that the province addresses itself, and a department. */
export const codes = {
  province: '440000',
  office: '440000-office',
  guangzhou: '440100',
  tianhe: '440106',
  yuexiu: '440104',
  shenzhen: '440300',
  nanshan: '440305',
  shunde: '440606',
} as const;
export type Place = keyof typeof codes;
export const places = Object.keys(codes) as Place[];

/** What each place may see, by hand: province all, city its subtree, county and department themselves. */
export const branchOf: Readonly<Record<Place, readonly Place[]>> = {
  province: places,
  office: ['office'],
  guangzhou: ['guangzhou', 'tianhe', 'yuexiu'],
  tianhe: ['tianhe'],
  yuexiu: ['yuexiu'],
  shenzhen: ['shenzhen', 'nanshan'],
  nanshan: ['nanshan'],
  shunde: ['shunde'],
};

type ByPlace = Record<Place, string>;

export interface Stage {
  server: TestServer;
  plan: Plan;
  draft: Plan;
  /** Of the plan, imported and not issued. */
  revision: string;
  /** One person in each place with every business role. */
  as: Record<Place, Client>;
  /** Ids by place: organizations, and what each place has of each kind. */
  organization: ByPlace;
  assignment: ByPlace;
  report: ByPlace;
  /** What each place is still writing about its assignment. */
  reportDraft: ByPlace;
  change: ByPlace;
  escalation: ByPlace;
  activity: ByPlace;
  submission: ByPlace;
  /** Uploaded with the report of the place, and one that is not submitted with anything. */
  file: ByPlace;
  looseFile: ByPlace;
  /** Of the province to both cities, and of Guangzhou to Tianhe. */
  order: { cities: string; tianhe: string };
  replyFile: string;
}

const everything: RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'];

async function byPlace<T>(
  some: readonly Place[],
  make: (place: Place) => Promise<T>,
): Promise<Record<Place, T>> {
  const made: Partial<Record<Place, T>> = {};
  for (const place of some) made[place] = await make(place);
  return made as Record<Place, T>;
}

export async function upload(client: Client, name: string, content: string | Uint8Array): Promise<Data> {
  const form = new FormData();
  form.append('file', new Blob([content as BlobPart]), name);
  const response = await client.fetch('/attachments', { method: 'POST', body: form });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Item 1 goes from the province to both cities and Shunde, and from the cities to their counties; item 2 to the office. */
async function assignEverything({ as, plan, organization }: Stage): Promise<ByPlace> {
  const give = async (from: Place, item: number, to: Place[]) => {
    const organizations = to.map((place) => ({
      organizationId: organization[place],
      role: 'LEAD',
      dueOn: '2026-06-30',
    }));
    const input = { workItemIds: [plan.items[item]], organizations };
    const { assignments } = await as[from].run('assignWorkItems', input, 'assignments { id version }');
    for (const [index, place] of to.entries()) {
      given[place] = assignments[index].id;
      await as[place].run('acknowledgeAssignment', assignments[index], 'assignment { id }');
    }
  };
  const given = {} as ByPlace;
  await give('province', 1, ['guangzhou', 'shenzhen', 'shunde']);
  await give('province', 2, ['office']);
  await give('guangzhou', 1, ['tianhe', 'yuexiu']);
  await give('shenzhen', 1, ['nanshan']);
  return given;
}

const workers = places.filter((place) => place !== 'province');

/** Percent of each place's report: each its own, so that a mean gives away what went into it. */
export const percents: Readonly<Partial<Record<Place, number>>> = {
  guangzhou: 10,
  tianhe: 20,
  yuexiu: 30,
  shenzhen: 40,
  nanshan: 50,
  shunde: 60,
  office: 70,
};

async function tellEverything(stage: Stage): Promise<void> {
  const { as, plan } = stage;
  stage.file = await byPlace(workers, async (place) => (await upload(as[place], `${place}.txt`, place)).id);
  stage.looseFile = await byPlace(places, async (place) => (await upload(as[place], 'loose.txt', place)).id);
  stage.report = await byPlace(workers, async (place) => {
    const input = {
      assignmentId: stage.assignment[place],
      percent: percents[place],
      summary: `进展 ${place}`,
      attachmentIds: [stage.file[place]],
    };
    const { progressReport } = await as[place].run('submitProgressReport', input, 'progressReport { id }');
    return progressReport.id;
  });
  stage.reportDraft = await byPlace(workers, async (place) => {
    const input = { assignmentId: stage.assignment[place], summary: `草稿 ${place}` };
    const made = await as[place].run('saveProgressReportDraft', input, 'progressReportDraft { id }');
    return made.progressReportDraft.id;
  });
  stage.change = await byPlace(workers, async (place) => {
    const input = { assignmentId: stage.assignment[place], kind: 'SUSPENSION', reason: `理由 ${place}` };
    return (await as[place].run('requestChange', input, 'changeRequest { id }')).changeRequest.id;
  });
  stage.escalation = await byPlace(workers, async (place) => {
    const [row] = await stage.server.query<{ id: string }>(
      `insert into escalation (organization_id, city_id, province_id, assignment_id, work_item_id, work_plan_id, assigner_id, due_on,
         step, level, on_day, at, status)
       select organization_id, city_id, province_id, id, work_item_id, work_plan_id, assigner_id, due_on, 'ORDER', 'ORDER', due_on,
         now(), 'PROPOSED' from assignment where id = $1 returning id`,
      [stage.assignment[place]],
    );
    return row?.id ?? '';
  });
  const workItemIds = [plan.items[1]];
  stage.activity = await byPlace(workers, async (place) => {
    const input = { title: `活动 ${place}`, startsOn: '2026-03-01', endsOn: '2026-03-31', workItemIds };
    const made = await as[place].run('createPublicityActivity', input, 'publicityActivity { id }');
    return made.publicityActivity.id;
  });
  stage.submission = await byPlace(workers, async (place) => {
    const tied = { publicityActivityId: stage.activity[place], progressReportId: stage.report[place] };
    const input = { kind: 'ROUTINE', title: `信息 ${place}`, body: '正文', workItemIds, ...tied };
    const occurredAt = '2026-03-01T08:00:00+08:00';
    const made = await as[place].run('submitSubmission', { ...input, occurredAt }, 'submission { id }');
    return made.submission.id;
  });
}

async function orderEverything(stage: Stage): Promise<void> {
  const { as, organization, assignment } = stage;
  const issue = async (from: Place, to: Place[]) => {
    const input = {
      organizationIds: to.map((place) => organization[place]),
      assignmentIds: to.map((place) => assignment[place]),
      requirement: '请加快进度',
      dueOn: '2026-04-01',
    };
    const made = await as[from].run('issueSupervisionOrder', input, 'supervisionOrder { id }');
    return made.supervisionOrder.id;
  };
  stage.order = {
    cities: await issue('province', ['guangzhou', 'shenzhen']),
    tianhe: await issue('guangzhou', ['tianhe']),
  };
  stage.replyFile = (await upload(as.guangzhou, 'reply.txt', 'reply')).id;
  const reply = { id: stage.order.cities, text: '已加快', attachmentIds: [stage.replyFile] };
  await as.guangzhou.run('replyToSupervisionOrder', reply, 'supervisionOrder { id }');
}

export async function setStage(): Promise<Stage> {
  const server = await startServer();
  const stage = { server } as Stage;
  stage.as = await byPlace(places, (place) => server.user(codes[place], ...everything));
  stage.organization = await byPlace(places, (place) => server.organizationId(codes[place]));
  stage.plan = await issuedPlan(stage.as.province);
  stage.draft = await draftPlan(stage.as.province);
  stage.revision = await draftRevision(stage.as.province, stage.plan);
  stage.assignment = await assignEverything(stage);
  await tellEverything(stage);
  await orderEverything(stage);
  return stage;
}

/** Next year's plan: imported, and seen by nobody but the issuer yet. */
async function draftPlan(province: Client): Promise<Plan> {
  const document = `mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) {
    workPlan { id version sections { items { id number } } } } }`;
  const text = notice.replaceAll('2026', '2027');
  const { workPlan } = (await province.data(document, { input: { text } })).importWorkPlan;
  const items = workPlan.sections.flatMap((section: Data) => section.items);
  return { ...workPlan, items: Object.fromEntries(items.map((item: Data) => [item.number, item.id])) };
}

async function draftRevision(province: Client, plan: Plan): Promise<string> {
  const input = { workPlanId: plan.id, text: revisedNotice, reason: '任务调整' };
  const { planRevision } = await province.run('createPlanRevision', input, 'planRevision { id }');
  return planRevision.id;
}
