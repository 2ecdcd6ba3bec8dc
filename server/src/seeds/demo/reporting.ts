import sql from 'sql-template-tag';
import { splitTargets } from '../../features/assignment/commands/split.ts';
import { correctProgressReport } from '../../features/progress-report/commands/correct.ts';
import { saveProgressReportDraft } from '../../features/progress-report/commands/draft.ts';
import { reviewProgressReport } from '../../features/progress-report/commands/review.ts';
import { requireEvidence } from '../../features/work-plan/evidence.commands.ts';
import { backstage } from './accounts.ts';
import { chance, type Stage } from './stage.ts';

interface Accepted {
  id: string;
  version: number;
  percent: number;
  summary: string;
  measurements: { targetId: string; value: number }[];
  assignerCode: string;
}

/** The newest accepted report of an organization that measured something. */
function acceptedOf({ database }: Stage, planId: string, code: string): Promise<Accepted | null> {
  return database.reader.row<Accepted>(sql`
    select r.id, r.version, r.percent, r.summary, r.measurements, g.code as "assignerCode" from progress_report r
    join assignment a on a.id = r.assignment_id join organization o on o.id = a.organization_id
    join organization g on g.id = a.assigner_id
    where a.work_plan_id = ${planId}::uuid and o.code = ${code} and r.status = 'ACCEPTED' and a.status = 'IN_PROGRESS'
      and jsonb_array_length(r.measurements) > 0 order by r.submitted_at desc limit 1`);
}

/** Reported too much by one, put right by a version of its own; one is accepted, another still waits. */
async function correct(stage: Stage, planId: string, code: string, isAccepted: boolean): Promise<void> {
  const report = await acceptedOf(stage, planId, code);
  if (!report) return;
  const random = chance(29);
  const correction = await correctProgressReport(
    await stage.as(backstage(code, 'REPORTER'), stage.moment(1, random)),
    {
      ...{ id: report.id, version: report.version, summary: report.summary },
      percent: Math.max(0, report.percent - 5),
      reason: '复核台账时发现一项重复计入两次，现按实有数更正。',
      measurements: report.measurements.map(({ targetId, value }) => ({
        targetId,
        value: Math.max(0, value - 1),
      })),
    },
  );
  if (!isAccepted) return;
  await reviewProgressReport(
    await stage.as(backstage(report.assignerCode, 'SUPERVISOR'), stage.moment(0, random)),
    {
      ...{ id: correction.id, version: correction.version, decision: 'ACCEPT' as const },
      comment: '更正理由成立，以新版数字为准。',
    },
  );
}

/** What somebody began to write yesterday. */
async function draft(stage: Stage, planId: string, code: string, summary: string): Promise<void> {
  const row = await stage.database.reader.row<{ id: string; percent: number; periodId: string | null }>(sql`
    select a.id, a.percent, (select p.id from reporting_period p where p.assignment_id = a.id and p.status = 'OPEN'
      order by p.starts_on limit 1) as "periodId"
    from assignment a join organization o on o.id = a.organization_id join work_item i on i.id = a.work_item_id
    where a.work_plan_id = ${planId}::uuid and o.code = ${code} and a.status = 'IN_PROGRESS' and a.due_on > ${stage.today}::date
    order by (a.report_due_on is null), i.number limit 1`);
  if (!row) return;
  await saveProgressReportDraft(await stage.as(backstage(code, 'REPORTER'), stage.moment(1, chance(31))), {
    ...{ assignmentId: row.id, periodId: row.periodId, percent: Math.min(95, row.percent + 10), summary },
    nextSteps: '待各科室数据核对后补充完整再报。',
  });
}

/** An organization shares the figures of a point out evenly over the bureaus that it gave the point to. */
async function split(stage: Stage, planId: string, code: string, number: number): Promise<void> {
  const { reader } = stage.database;
  const parts = await reader.rows<{ id: string; workItemId: string }>(sql`
    select a.id, a.work_item_id as "workItemId" from assignment a join work_item i on i.id = a.work_item_id
    join organization g on g.id = a.assigner_id join organization o on o.id = a.organization_id
    where a.work_plan_id = ${planId}::uuid and i.number = ${number} and g.code = ${code} and o.kind = 'BUREAU'
      and a.status <> 'CANCELLED' order by o.sort_order`);
  const [first] = parts;
  if (!first) return;
  const targets = await reader.rows<{ id: string; whole: number }>(sql`
    select t.id, coalesce(s.value, t.value) as whole from target t left join target_share s on s.target_id = t.id
      and s.assignment_id = (select a.id from assignment a join organization o on o.id = a.organization_id
        where a.work_item_id = t.work_item_id and o.code = ${code} and a.status <> 'CANCELLED')
    where t.work_item_id = ${first.workItemId}::uuid and not t.withdrawn order by t.ordinal`);
  const shares = targets.flatMap(({ id: targetId, whole }) =>
    parts.map(({ id: assignmentId }, index) => ({
      ...{ assignmentId, targetId },
      value: Math.floor(whole / parts.length) + (index < whole % parts.length ? 1 : 0),
    })),
  );
  const context = await stage.as(backstage(code, 'SUPERVISOR'), stage.moment(5, chance(37)));
  await splitTargets(context, { workItemId: first.workItemId, version: 0, shares, confirmed: true });
}

/** Figures that need evidence, shares, drafts, and corrections of what was accepted. */
export async function playReporting(stage: Stage, planId: string): Promise<void> {
  const items = await stage.database.reader.rows<{ id: string; targetIds: string[] }>(sql`
    select t.work_item_id as id, array_agg(t.id order by t.ordinal) as "targetIds" from target t
    join work_item i on i.id = t.work_item_id where i.work_plan_id = ${planId}::uuid and i.number in (23, 45, 48)
    group by t.work_item_id`);
  const context = await stage.as('province.supervisor', stage.moment(6, chance(23)));
  for (const { id, targetIds } of items)
    await requireEvidence(context, { workItemId: id, version: 0, targetIds });
  await split(stage, planId, '440000', 24);
  await split(stage, planId, '440100', 24);
  await draft(stage, planId, '440100', '已完成前期摸底，正在汇总各区上报数据。');
  await draft(stage, planId, '440106', '本期抽查已结束，结果正在复核。');
  await correct(stage, planId, '440100', true);
  await correct(stage, planId, '440300', false);
}
