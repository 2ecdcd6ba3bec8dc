import sql from 'sql-template-tag';
import { setApprovalChain } from '../../features/approval-chain/approval-chain.commands.ts';
import {
  adoptSubjectAreas,
  createLeadingGroupPost,
  createSpokesperson,
} from '../../features/press-office/press-office.commands.ts';
import { decidePressApproval, recordPressConsent } from '../../features/press-release/commands/decide.ts';
import { concludeDiscipline, recordDiscipline } from '../../features/press-release/commands/discipline.ts';
import {
  draftPressRelease,
  submitPressRelease,
  updatePressRelease,
} from '../../features/press-release/commands/draft.ts';
import { publishPressRelease } from '../../features/press-release/commands/release.ts';
import type { PressRelease } from '../../features/press-release/press-release.entity.ts';
import { approveReleasePlan, createReleasePlan } from '../../features/release-plan/release-plan.commands.ts';
import { addDays } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { breachTexts, leadingGroup, plannedReleases, pressTexts } from './press-texts.ts';
import type { Stage } from './stage.ts';

type Text = { title: string; body: string; area: string; items: readonly number[] };
type At = Pick<PressRelease, 'id' | 'version'>;

/** A bureau’s press office, with whose accounts it is played. */
interface Desk {
  stage: Stage;
  planId: string;
  drafter: string;
  areas: Map<string, string>;
  speaker: string;
}

const hours = 3_600_000;
const dayOf = (stage: Stage, daysAgo: number) => stage.ago(daysAgo);
/** So many hours after nine of the day. */
const when = (stage: Stage, daysAgo: number, later = 0) =>
  new Date(Math.min(Date.parse(`${stage.ago(daysAgo)}T09:00:00+08:00`) + later * hours, Date.now() - 60_000));

async function points({ stage, planId }: Pick<Desk, 'stage' | 'planId'>, numbers: readonly number[]) {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select id from work_item where work_plan_id = ${planId}::uuid and number = any(${[...numbers]}::int[]) and withdrawn_on is null`);
  return rows.map(({ id }) => id);
}

async function setUp(stage: Stage, editor: string, planId: string, drafter: string): Promise<Desk> {
  const at = when(stage, 140);
  const startsOn = `${Number(stage.today.slice(0, 4)) - 1}-01-01`;
  const areas = await adoptSubjectAreas(await stage.as(editor, at), { startsOn });
  for (const member of leadingGroup)
    await createLeadingGroupPost(await stage.as(editor, at), { ...member, startsOn });
  const ended = stage.ago(200);
  await createSpokesperson(await stage.as(editor, at), {
    ...{ name: '林慧敏', title: '办公室副主任', phone: '020-83456701', startsOn, endsOn: ended },
  });
  const speaker = await createSpokesperson(await stage.as(editor, at), {
    ...{ name: '何伟明', title: '办公室主任', phone: '020-83456700', startsOn: addDays(ended, 1) },
  });
  return {
    stage,
    planId,
    drafter,
    areas: new Map(areas.map(({ name, id }) => [name, id])),
    speaker: speaker.id,
  };
}

async function planYear(desk: Desk): Promise<Map<string, string>> {
  const { stage, areas } = desk;
  const year = Number(stage.today.slice(0, 4));
  const entries = [];
  for (const { month, subject, area, items } of plannedReleases)
    entries.push({
      month,
      subject,
      subjectAreaId: areas.get(area) ?? '',
      workItemIds: await points(desk, items),
    });
  const plan = await createReleasePlan(await stage.as('province.editor', when(stage, 135)), {
    ...{ year, documentNumber: `粤新办〔${year}〕6号`, entries },
  });
  await approveReleasePlan(await stage.as('province.leader', when(stage, 133)), plan);
  const rows = await stage.database.reader.rows<{ id: string; subject: string }>(
    sql`select id, subject from release_plan_entry where plan_id = ${plan.id}::uuid`,
  );
  return new Map(rows.map(({ id, subject }) => [subject, id]));
}

async function write(desk: Desk, text: Text, daysAgo: number, more: object): Promise<At> {
  const { stage, areas, drafter } = desk;
  return draftPressRelease(await stage.as(drafter, when(stage, daysAgo)), {
    mode: 'SPECIAL',
    ...{ title: text.title, body: text.body, subjectAreaId: areas.get(text.area) ?? '' },
    plannedOn: dayOf(stage, daysAgo - 4),
    workItemIds: await points(desk, text.items),
    ...more,
  });
}

const submit = async ({ stage, drafter }: Desk, row: At, daysAgo: number, later = 1): Promise<At> =>
  submitPressRelease(await stage.as(drafter, when(stage, daysAgo, later)), row);

async function review(stage: Stage, row: At, daysAgo: number, later: number, leader = 'province.leader') {
  const context = await stage.as(leader, when(stage, daysAgo, later));
  return decidePressApproval(context, {
    id: row.id,
    version: row.version,
    decision: 'PASS',
    comment: '同意报送。',
  });
}

interface Reply {
  by: string;
  daysAgo: number;
  comment: string;
  number?: string;
  returned?: boolean;
  editor?: string;
}

async function reply(
  stage: Stage,
  row: At,
  { by, daysAgo, comment, number, returned, editor }: Reply,
): Promise<At> {
  const context = await stage.as(editor ?? 'province.editor', when(stage, daysAgo, 7));
  return decidePressApproval(context, {
    ...{ id: row.id, version: row.version, comment },
    decision: returned ? 'RETURN' : 'PASS',
    outside: { decidedBy: by, decidedOn: dayOf(stage, daysAgo), replyNumber: number ?? null },
  });
}

const office = '省政府新闻办公室';

/** Passed by all four and out, with a piece that came of it. */
async function playRoutine(desk: Desk, entries: Map<string, string>): Promise<void> {
  const { stage, speaker } = desk;
  const text = pressTexts.routine;
  const year = stage.today.slice(0, 4);
  const sameYear = dayOf(stage, 16).startsWith(year);
  const applied = { mode: 'AD_HOC', adHoc: { origin: 'APPLIED', party: office, day: dayOf(stage, 20) } };
  const planned = { mode: 'ROUTINE', planEntryId: entries.get(text.title) ?? null };
  let row = await submit(desk, await write(desk, text, 20, sameYear ? planned : applied), 20);
  row = await review(stage, row, 20, 3);
  row = await reply(stage, row, {
    by: office,
    daysAgo: 19,
    comment: '同意。',
    number: `粤新办复〔${year}〕41号`,
  });
  row = await reply(stage, row, { by: '分管副省长', daysAgo: 18, comment: '同意发布。' });
  const channels = await stage.database.reader.rows<{ id: string }>(sql`
    select k.id from channel k where k.level = 'PROVINCE' and k.starts_on <= ${dayOf(stage, 16)}::date and k.ends_on is null order by k.name limit 3`);
  const pieces = await stage.database.reader.rows<{ id: string }>(sql`
    select s.id from submission s join submission_work_item l on l.submission_id = s.id join work_item i on i.id = l.work_item_id
    where s.status = 'ACCEPTED' and i.number = any(${[...text.items]}::int[]) order by s.submitted_at desc limit 1`);
  await publishPressRelease(await stage.as('province.editor', when(stage, 16, 8)), {
    ...{ id: row.id, version: row.version, releasedAt: when(stage, 16, 1), form: 'CONFERENCE' },
    ...{ place: '省政府新闻发布厅', spokespersonId: speaker },
    channelIds: channels.map(({ id }) => id),
    submissionIds: pieces.map(({ id }) => id),
  });
}

/** Returned once by the government's press office; in its second round it waits for the deputy governor. */
async function playSpecial(desk: Desk): Promise<void> {
  const { stage, areas, drafter } = desk;
  const text = pressTexts.special;
  let row = await submit(desk, await write(desk, text, 5, { plannedOn: stage.today }), 5);
  row = await review(stage, row, 5, 2);
  row = await reply(stage, row, { by: office, daysAgo: 4, comment: text.returned, returned: true });
  row = await updatePressRelease(await stage.as(drafter, when(stage, 3)), {
    ...{ id: row.id, version: row.version, mode: 'SPECIAL', title: text.title, body: text.again },
    ...{ subjectAreaId: areas.get(text.area) ?? '', plannedOn: stage.today },
    workItemIds: await points(desk, text.items),
  });
  row = await submit(desk, row, 3, 1);
  row = await review(stage, row, 3, 2);
  row = await reply(stage, row, { by: office, daysAgo: 2, comment: '同意。' });
  await recordPressConsent(await stage.as('province.editor', when(stage, 2, 8)), {
    ...{
      id: row.id,
      version: row.version,
      by: '分管副省长',
      day: dayOf(stage, 2),
      reference: '省政府值班室电话记录',
    },
  });
}

/** Approved and waiting; a draft; and one that the papers had before it was approved. */
async function playOthers(desk: Desk): Promise<void> {
  const { stage } = desk;
  const year = stage.today.slice(0, 4);
  const invited = { mode: 'AD_HOC', adHoc: { origin: 'INVITED', party: office, day: dayOf(stage, 8) } };
  let row = await submit(
    desk,
    await write(desk, pressTexts.invited, 7, { ...invited, plannedOn: addDays(stage.today, 2) }),
    7,
  );
  row = await review(stage, row, 6, 1);
  row = await reply(stage, row, {
    by: office,
    daysAgo: 4,
    comment: '同意。',
    number: `粤新办复〔${year}〕46号`,
  });
  await reply(stage, row, { by: '分管副省长', daysAgo: 3, comment: '同意。' });
  const applied = { mode: 'AD_HOC', adHoc: { origin: 'APPLIED', party: office, day: dayOf(stage, 2) } };
  await write(desk, pressTexts.draft, 1, { ...applied, plannedOn: addDays(stage.today, 9) });
  const early = await submit(
    desk,
    await write(desk, pressTexts.breached, 10, {
      ...applied,
      adHoc: { ...applied.adHoc, day: dayOf(stage, 10) },
    }),
    10,
  );
  await recordDiscipline(await stage.as('province.editor', when(stage, 8)), {
    ...{ kind: 'UNAPPROVED', pressReleaseId: early.id, occurredOn: dayOf(stage, 9) },
    ...{ ...breachTexts.open, persons: [...breachTexts.open.persons] },
  });
}

async function playBreachOfCity(stage: Stage, organizationId: string): Promise<void> {
  const { outcome, persons, ...breach } = breachTexts.concluded;
  const row = await recordDiscipline(await stage.as('province.editor', when(stage, 40)), {
    ...{ ...breach, persons: [...persons], organizationId, occurredOn: dayOf(stage, 42) },
    kind: 'FALSE',
  });
  await concludeDiscipline(await stage.as('province.leader', when(stage, 36)), {
    ...{ id: row.id, version: row.version, outcome },
  });
}

/** Guangzhou goes by a chain of its own, whose last step is the province's; one of its releases waits there. */
async function playCity(stage: Stage, planId: string, organizationId: string): Promise<void> {
  await setApprovalChain(await stage.as('system.admin', when(stage, 138)), {
    ...{ organizationId, version: 0, reason: '按市政府新闻发布制度设置，重大发布报省局审核。' },
    steps: [
      { position: 1, name: '科室起草', kind: 'DRAFT' },
      { position: 2, name: '市局领导小组初审', kind: 'REVIEW', place: 'BUREAU', role: 'LEADER' },
      { position: 3, name: '市政府新闻办审核', kind: 'OUTSIDE', body: '市政府新闻办公室' },
      { position: 4, name: '省局审核', kind: 'REVIEW', place: 'SUPERIOR', role: 'EDITOR' },
    ],
  });
  const desk = await setUp(stage, 'guangzhou.editor', planId, 'guangzhou.liaison');
  const applied = {
    mode: 'AD_HOC',
    adHoc: { origin: 'APPLIED', party: '市政府新闻办公室', day: dayOf(stage, 4) },
  };
  let row = await submit(
    desk,
    await write(desk, pressTexts.city, 4, { ...applied, plannedOn: addDays(stage.today, 3) }),
    4,
  );
  row = await review(stage, row, 3, 1, 'guangzhou.leader');
  await reply(stage, row, {
    by: '市政府新闻办公室',
    daysAgo: 2,
    comment: '同意报省局。',
    editor: 'guangzhou.editor',
  });
}

/** The third real scheme: who speaks, the year's plan, chains, releases of three modes, one returned, and two breaches. */
export async function playPress(stage: Stage, planId: string): Promise<void> {
  const ids = await stage.database.reader.rows<{ code: string; id: string }>(
    sql`select code, id from organization where code in ('440100', '440300')`,
  );
  const cities = new Map(ids.map(({ code, id }) => [code, id]));
  const desk = await setUp(stage, 'province.editor', planId, backstage('440000-office', 'REPORTER'));
  await playRoutine(desk, await planYear(desk));
  await playSpecial(desk);
  await playOthers(desk);
  await playBreachOfCity(stage, cities.get('440300') ?? '');
  await playCity(stage, planId, cities.get('440100') ?? '');
}
