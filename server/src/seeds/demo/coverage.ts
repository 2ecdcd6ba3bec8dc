import sql from 'sql-template-tag';
import { arrangeAssistance, reportAssistance } from '../../features/coverage-request/commands/feedback.ts';
import { issueAssistanceNotice } from '../../features/coverage-request/commands/notice.ts';
import { requestCoverage } from '../../features/coverage-request/commands/request.ts';
import { signCoverageRequest } from '../../features/coverage-request/commands/sign.ts';
import type { CoverageRequest } from '../../features/coverage-request/coverage-request.entity.ts';
import { addDays } from '../../kernel/days.ts';
import { coverageTexts, noticeTexts } from './coverage-texts.ts';
import { chance, type Stage } from './stage.ts';

const dayMs = 86_400_000;
/** In their order; each signs a day after the one before. */
const signers = ['guangzhou.leader', 'province.leader', 'province.editor'] as const;

async function items(stage: Stage, numbers: readonly number[], planId: string): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select id from work_item where work_plan_id = ${planId}::uuid and number = any(${[...numbers]}::int[])`);
  return rows.map(({ id }) => id);
}

async function request(
  stage: Stage,
  text: (typeof coverageTexts)[number],
  askedAt: Date,
  visit: Date,
  planId: string,
): Promise<CoverageRequest> {
  const { title, department, content, media } = text;
  return requestCoverage(await stage.as('guangzhou.liaison', askedAt), {
    ...{ title, department, content, media },
    startsAt: visit,
    contact: { name: '何伟明', post: '科长', officePhone: '020-83456789', mobile: '13800138000' },
    workItemIds: await items(stage, text.itemNumbers, planId),
  });
}

/** The first so many sign it. */
async function sign(
  stage: Stage,
  row: CoverageRequest,
  askedAt: Date,
  count: number,
): Promise<CoverageRequest> {
  let { id, version } = row;
  for (const [index, username] of signers.slice(0, count).entries()) {
    const context = await stage.as(username, new Date(askedAt.getTime() + (index + 1) * 3 * 3_600_000));
    ({ id, version } = await signCoverageRequest(context, { id, version, decision: 'SIGN' }));
  }
  return { ...row, id, version };
}

/** 协助通知单: issued for the request, arranged by the unit, reported back after the visit. */
async function help(
  stage: Stage,
  row: CoverageRequest,
  askedAt: Date,
  visit: Date,
  planId: string,
): Promise<void> {
  const { mediaName, journalist, assistance, opinion, feedback } = noticeTexts;
  const later = (days: number) => new Date(askedAt.getTime() + days * dayMs);
  const day = visit.toISOString().slice(0, 10);
  const issued = await issueAssistanceNotice(await stage.as('province.editor', later(1)), {
    organizationId: row.organizationId,
    coverageRequestId: row.id,
    title: row.title,
    mediaKind: 'TV',
    journalistPhone: '13900139000',
    content: row.content,
    ...{ mediaName, journalist, assistance, opinion },
    startsAt: visit,
    feedbackDueOn: addDays(day, 5),
    workItemIds: await items(stage, coverageTexts[0]?.itemNumbers ?? [], planId),
  });
  const arranged = await arrangeAssistance(await stage.as('guangzhou.liaison', later(2)), {
    ...{ id: issued.id, version: issued.version },
    ...{ name: '李慧敏', post: '办公室副主任', phone: '020-83456780', place: '广州市黄埔区' },
  });
  const after = new Date(visit.getTime() + 2 * dayMs);
  if (after.getTime() > Date.now()) return;
  await reportAssistance(await stage.as('guangzhou.liaison', after), {
    ...{ id: arranged.id, version: arranged.version },
    feedback,
    appearedOn: addDays(day, 1),
  });
}

/** A request that led to a notice and its feedback, one returned, one under way, and one that waits for its head. */
export async function playCoverage(stage: Stage, planId: string): Promise<void> {
  const asked = [24, 12, 3, 1];
  for (const [index, text] of coverageTexts.entries()) {
    const askedAt = stage.moment(asked[index] ?? 1, chance(index + 31));
    const visit = new Date(askedAt.getTime() + 10 * dayMs);
    const row = await request(stage, text, askedAt, visit, planId);
    if (index === 0) await help(stage, await sign(stage, row, askedAt, 3), askedAt, visit, planId);
    if (index === 1) await returned(stage, await sign(stage, row, askedAt, 1), askedAt);
    if (index === 2) await sign(stage, row, askedAt, 2);
  }
}

async function returned(stage: Stage, { id, version }: CoverageRequest, askedAt: Date): Promise<void> {
  const context = await stage.as('province.leader', new Date(askedAt.getTime() + dayMs));
  await signCoverageRequest(context, { id, version, decision: 'RETURN', comment: noticeTexts.returned });
}
