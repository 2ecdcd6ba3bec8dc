import sql from 'sql-template-tag';
import { inviteSubmissions } from '../../features/invitation/commands/invite.ts';
import { failInvitation } from '../../features/invitation/commands/settle.ts';
import { draftSubmissionFromReport, saveSubmissionDraft } from '../../features/submission/commands/draft.ts';
import { followUpSubmission } from '../../features/submission/commands/follow-up.ts';
import { resubmitSubmission } from '../../features/submission/commands/resubmit.ts';
import { reviewSubmission } from '../../features/submission/commands/review.ts';
import { submitSubmission } from '../../features/submission/commands/submit.ts';
import type { Submission } from '../../features/submission/submission.entity.ts';
import { addDays } from '../../kernel/days.ts';
import { followUpTexts, incidentText, invitationTexts, overdueText, returnedText } from './matter-texts.ts';
import type { Stage } from './stage.ts';
import { clearedPiece, reviewed } from './submission-way.ts';

const hour = 3_600_000;

async function organizations(stage: Stage, codes: readonly string[]): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(
    sql`select id from organization where code = any(${[...codes]}::text[]) order by code`,
  );
  return rows.map(({ id }) => id);
}

async function items(stage: Stage, planId: string, numbers: readonly number[]): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select id from work_item where work_plan_id = ${planId}::uuid and number = any(${[...numbers]}::int[])`);
  return rows.map(({ id }) => id);
}

/** An incident of a county: at once above, followed up, closed; the city accepts it and passes it on. */
async function playIncident(stage: Stage, planId: string): Promise<void> {
  const at = new Date(Date.parse(`${stage.ago(4)}T10:00:00+08:00`));
  const later = (hours: number) => new Date(at.getTime() + hours * hour);
  const { title, body, itemNumbers } = incidentText;
  const piece = await submitSubmission(await stage.as('tianhe.liaison', at), {
    ...{ kind: 'URGENT', title, body, occurredAt: later(-1) },
    workItemIds: await items(stage, planId, itemNumbers),
  });
  let row = await clearedPiece(stage, await reviewed(stage, piece, at), later(14));
  for (const [index, { news, measures }] of followUpTexts.entries()) {
    const closes = index === followUpTexts.length - 1;
    const context = await stage.as('tianhe.liaison', later(5 + index * 18));
    row = await followUpSubmission(context, { id: row.id, news, measures, closes });
  }
  const { id, version } = row;
  await reviewSubmission(await stage.as('guangzhou.editor', later(50)), { id, version, decision: 'FORWARD' });
}

/** Returned with marks and resubmitted; another that waits for its writer, and an urgent one nobody followed up. */
async function playReturns(stage: Stage, planId: string): Promise<void> {
  const at = new Date(Date.parse(`${stage.ago(3)}T09:30:00+08:00`));
  const write = async (text: { title: string; body: string; itemNumbers: number[] }): Promise<Submission> =>
    submitSubmission(await stage.as('tianhe.liaison', at), {
      ...{
        kind: 'ROUTINE',
        title: text.title,
        body: text.body,
        occurredAt: new Date(at.getTime() - 20 * hour),
      },
      workItemIds: await items(stage, planId, text.itemNumbers),
    });
  const [first, second] = returnedText;
  if (!first || !second) return;
  const returned = await reviewed(stage, await write(first), at, first.comment);
  const again = await stage.as('tianhe.liaison', new Date(at.getTime() + 24 * hour));
  await resubmitSubmission(again, {
    ...{ id: returned.id, version: returned.version, title: first.title, body: first.revised },
    ...{ workItemIds: await items(stage, planId, first.itemNumbers), comment: '已补充数据和整改情况。' },
  });
  await reviewed(stage, await write(second), at, second.comment);
  const { title, body, itemNumbers } = overdueText;
  await submitSubmission(await stage.as('guangzhou.liaison', new Date(at.getTime() + 10 * hour)), {
    ...{ kind: 'URGENT', title, body, occurredAt: new Date(at.getTime() + 9 * hour) },
    workItemIds: await items(stage, planId, itemNumbers),
  });
}

/** 约稿: one answered, one open, one overdue, one that failed; and the city's own to its county. */
async function playInvitations(stage: Stage, planId: string): Promise<void> {
  const asked = new Date(Date.parse(`${stage.ago(12)}T09:00:00+08:00`));
  const invite = async (who: string, index: number, codes: readonly string[], dueOn: string) => {
    const text = invitationTexts[index];
    if (!text) throw new Error('no text');
    return inviteSubmissions(await stage.as(who, asked), {
      organizationIds: await organizations(stage, codes),
      ...{ title: text.title, requirement: text.requirement, dueOn },
      workItemIds: await items(stage, planId, text.itemNumbers),
    });
  };
  const [answered] = await invite('province.editor', 0, ['440100', '440300'], addDays(stage.today, 3));
  const [overdue, failed] = await invite('province.editor', 1, ['440100', '440300'], stage.ago(2));
  await invite('guangzhou.editor', 2, ['440104', '440106'], addDays(stage.today, 5));
  const text = invitationTexts[0];
  if (!answered || !overdue || !failed || !text) return;
  const at = new Date(asked.getTime() + 60 * hour);
  const piece = await submitSubmission(await stage.as('guangzhou.liaison', at), {
    ...{ kind: 'ROUTINE', title: text.answer.title, body: text.answer.body },
    ...{ occurredAt: new Date(at.getTime() - 30 * hour), invitationId: answered.id },
    workItemIds: await items(stage, planId, text.itemNumbers),
  });
  await reviewed(stage, piece, at);
  const { id, version } = failed;
  await failInvitation(await stage.as('province.editor', new Date()), {
    ...{ id, version, reason: '两次催报仍未报送。' },
  });
}

/** What Tianhe is still writing: from a report, and one that repeats an earlier piece but for its figures. */
async function playDrafts(stage: Stage, planId: string): Promise<void> {
  const context = await stage.as('tianhe.liaison', new Date(Date.now() - 2 * hour));
  const [report] = await stage.database.reader.rows<{ id: string }>(sql`
    select r.id from progress_report r join organization o on o.id = r.organization_id
    where o.code = '440106' order by r.submitted_at desc limit 1`);
  if (report) await draftSubmissionFromReport(context, { progressReportId: report.id });
  const [first] = returnedText;
  if (!first) return;
  await saveSubmissionDraft(context, {
    ...{ title: first.title.replace('开展', '再次开展'), kind: 'ROUTINE' },
    body: first.revised.replace('二十所', '二十二所').replace('十七台', '九台'),
    workItemIds: await items(stage, planId, first.itemNumbers),
  });
}

/** Urgent matters, returns, invitations and drafts: what a liaison officer and an editor find on their desks. */
export async function playMatters(stage: Stage, planId: string): Promise<void> {
  await playIncident(stage, planId);
  await playReturns(stage, planId);
  await playInvitations(stage, planId);
  await playDrafts(stage, planId);
}
