import type { Client } from './client.ts';

/** A small notice of two sections and four points, with a figure, a recurrence and named units. */
export const notice = `关于印发2026年全省测试工作要点的通知

粤测〔2026〕1号

各地级以上市局：

  2026年1月15日

2026年全省测试工作要点

  今年的总体要求是把测试写好。

  一、质量测试工作

  1.开展质量测试。全年完成测试项目30项以上。

  2.分析测试质量。省局每半年、市局每季度、县局每月分析一次。

  二、宣传测试工作

  3.加强测试宣传。围绕质量月开展宣传活动。

  4.做好测试统计。按时报送统计数据。
`;

/** The small notice revised in mid-year: raises the figure of 1, adds a point as 2, so that the old 2 and 3 become 3 and 4, and leaves the old 4 out. */
export const revisedNotice = `关于修订印发2026年全省测试工作要点的通知

粤测〔2026〕9号

各地级以上市局：

  2026年7月1日

2026年全省测试工作要点

  一、质量测试工作

  1.开展质量测试。全年完成测试项目50项以上。

  2.开展重点检查。对重点企业组织检查，查处违法行为。

  3.分析测试质量。省局每半年、市局每季度、县局每月分析一次。

  二、宣传测试工作

  4.加强测试宣传。围绕质量月开展宣传活动。
`;

export interface Plan {
  id: string;
  version: number;
  /** By number. */
  items: Record<number, string>;
}

const importDocument = `mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) {
  workPlan { id version sections { items { id number } } } } }`;

/** Imports and issues the small notice as a supervisor of the province. */
export async function issuedPlan(supervisor: Client, text = notice): Promise<Plan> {
  const { importWorkPlan } = await supervisor.data(importDocument, { input: { text } });
  const { id, version, sections } = importWorkPlan.workPlan;
  const { workPlan } = await supervisor.run('issueWorkPlan', { id, version }, 'workPlan { version }');
  const items = sections.flatMap((section: { items: { id: string; number: number }[] }) => section.items);
  return {
    id,
    version: workPlan.version,
    items: Object.fromEntries(items.map((item: { id: string; number: number }) => [item.number, item.id])),
  };
}

/** Gives one item to one organization and acknowledges it. */
export async function inProgress(
  supervisor: Client,
  reporter: Client,
  workItemId: string,
  organizationId: string,
  dueOn = '2026-06-30',
): Promise<{ id: string; version: number }> {
  const { assignments } = await supervisor.run(
    'assignWorkItems',
    { workItemIds: [workItemId], organizations: [{ organizationId, role: 'LEAD', dueOn }] },
    'assignments { id version }',
  );
  const { assignment } = await reporter.run(
    'acknowledgeAssignment',
    assignments[0],
    'assignment { id version }',
  );
  return assignment;
}
