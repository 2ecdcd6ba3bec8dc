import sql from 'sql-template-tag';
import { assignWorkItems } from '../../features/assignment/commands/assign.ts';
import { changeAssignment } from '../../features/change-request/commands/decide.ts';
import { createPlanRevision, issuePlanRevision } from '../../features/work-plan/plan-revision.commands.ts';
import { addDays } from '../../kernel/days.ts';
import { leadDepartments } from './lead-departments.ts';
import { chance, type Stage } from './stage.ts';

/** The point that is replaced by another, which gets its number. */
const replaced = 55;

/** What the revised notice says otherwise, each once in the notice. */
export const revisedPassages: readonly (readonly [before: string, after: string])[] = [
  [
    '办好卓越绩效模式研修班，培养精通先进管理方法、公道正派的评审员，充实评审专家库。',
    '办好卓越绩效模式研修班不少于4期，培养精通先进管理方法、公道正派的评审员，充实评审专家库；评审过程接受社会监督。',
  ],
  [
    '建立质量安全风险信息的收集、研判、预警流程，做到早发现、早提示、早处置。',
    '建立质量安全风险信息的收集、研判、预警、通报流程，重大风险信息24小时内上报。',
  ],
  ['全省新增公共检测服务平台30个以上', '全省新增公共检测服务平台40个以上'],
  [
    '推动全系统用好金质工程（一期）各业务系统，做好数据迁移、人员培训和运行维护，实现主要业务线上办理。',
    '建设智慧监管平台。统一质量监管数据标准，实现省、市、县三级数据互通共享，年底前接入企业1000家以上。',
  ],
];

const revisedDaysAgo = 45;

/** 修订: the notice of mid-year, with another number and day. */
export function revisedNotice(notice: string, year: string, day: string): string {
  const [, month, date] = day.split('-').map(Number);
  const reissued = notice
    .replace('关于印发', '关于修订印发')
    .replace(`〔${year}〕1号`, `〔${year}〕46号`)
    .replace(`${year}年1月15日`, `${day.slice(0, 4)}年${month}月${date}日`);
  return revisedPassages.reduce((text, [before, after]) => text.replace(before, after), reissued);
}

interface Replaced {
  id: string;
  organizationId: string;
  code: string;
  assignment: { id: string; version: number } | null;
}

/** Whom the added point is given to: its department, and two cities that had what it replaces; they are let off that. */
async function replace(stage: Stage, workPlanId: string, random: () => number): Promise<void> {
  const codes = [leadDepartments.get(replaced) ?? '', '440100', '440300'];
  const rows = await stage.database.reader.rows<Replaced>(sql`
    select i.id, o.id as "organizationId", o.code, (select jsonb_build_object('id', a.id, 'version', a.version) from assignment a
      join work_item w on w.id = a.work_item_id where w.work_plan_id = i.work_plan_id and w.number = i.number
      and w.withdrawn_on is not null and a.organization_id = o.id and a.status = 'IN_PROGRESS') as assignment
    from work_item i cross join organization o
    where i.work_plan_id = ${workPlanId}::uuid and i.number = ${replaced} and i.withdrawn_on is null and o.code = any(${codes}::text[])`);
  const organizations = rows.map(({ organizationId, code }) => ({
    organizationId,
    role: code === codes[0] ? ('LEAD' as const) : ('SUPPORT' as const),
    dueOn: addDays(stage.today, 100),
  }));
  const supervisor = (daysAgo: number) => stage.as('province.supervisor', stage.moment(daysAgo, random));
  const [row] = rows;
  if (row)
    await assignWorkItems(await supervisor(revisedDaysAgo - 2), { workItemIds: [row.id], organizations });
  for (const { assignment, code } of rows) {
    if (!assignment || code === codes[0]) continue;
    const reason = '要点已由修订通知撤销，改按新增要点推进。';
    await changeAssignment(await supervisor(1), { ...assignment, kind: 'CANCELLATION', reason });
  }
}

export async function playRevision(
  stage: Stage,
  workPlanId: string,
  notice: string,
  year: string,
): Promise<void> {
  const random = chance(19);
  const text = revisedNotice(notice, year, stage.ago(revisedDaysAgo));
  const imported = await createPlanRevision(
    await stage.as('province.supervisor', stage.moment(revisedDaysAgo, random)),
    { workPlanId, text, reason: '根据上级对质量奖励、风险信息和智慧监管的新要求，调整四条要点。' },
  );
  await issuePlanRevision(
    await stage.as('province.supervisor', stage.moment(revisedDaysAgo - 1, random)),
    imported,
  );
  await replace(stage, workPlanId, random);
}
