import sql from 'sql-template-tag';
import {
  answerPublicConcern,
  closePublicConcern,
  dismissPublicConcern,
  reviewPublicConcern,
} from '../../features/public-concern/commands/answer.ts';
import { assignPublicConcern } from '../../features/public-concern/commands/assign.ts';
import { recordPublicConcern } from '../../features/public-concern/commands/record.ts';
import { followPublicConcern } from '../../features/public-concern/commands/tie.ts';
import type { PublicConcern } from '../../features/public-concern/public-concern.entity.ts';
import { concernTexts } from './concern-texts.ts';
import { chance, type Stage } from './stage.ts';

type Text = (typeof concernTexts)[number];

const hour = 3_600_000;
const day = 24 * hour;

interface Ids {
  organizations: ReadonlyMap<string, string>;
  subjects: ReadonlyMap<string, string>;
  items: ReadonlyMap<number, string>;
}

async function idsOf({ database }: Stage, planId: string): Promise<Ids> {
  const { reader } = database;
  const organizations = await reader.rows<{ id: string; code: string }>(
    sql`select id, code from organization`,
  );
  const subjects = await reader.rows<{ id: string; name: string }>(sql`select id, name from concern_subject`);
  const items = await reader.rows<{ id: string; number: number }>(sql`
    select id, number from work_item where work_plan_id = ${planId}::uuid`);
  return {
    organizations: new Map(organizations.map(({ code, id }) => [code, id])),
    subjects: new Map(subjects.map(({ name, id }) => [name, id])),
    items: new Map(items.map(({ number, id }) => [number, id])),
  };
}

async function record(stage: Stage, text: Text, at: Date, ids: Ids, earlier: readonly PublicConcern[]) {
  const { source, severity, title, channel, placeNote, person, itemNumbers = [], repeats } = text;
  return recordPublicConcern(await stage.as(text.by, at), {
    ...{ source, severity, title, text: text.text, person: person ?? null },
    channel: channel ?? null,
    placeNote: placeNote ?? null,
    raisedOn: stage.ago(text.daysAgo),
    placeId: ids.organizations.get(text.place) ?? '',
    subjectId: ids.subjects.get(text.subject) ?? '',
    workItemIds: itemNumbers.flatMap((number) => ids.items.get(number) ?? []),
    repeatOfId: repeats === undefined ? null : (earlier[repeats]?.id ?? null),
  });
}

/** Assigned the next morning, answered days later, judged and told; as far as its text says and the day has come. */
async function handle(stage: Stage, text: Text, row: PublicConcern, at: Date, ids: Ids): Promise<void> {
  if (text.dismissed)
    return void (await dismissPublicConcern(await stage.as(text.by, new Date(at.getTime() + hour)), {
      ...{ id: row.id, version: row.version },
      reason: text.dismissed,
    }));
  if (!text.handler) return;
  const later = (days: number) => new Date(Math.min(at.getTime() + days * day, Date.now() - 60_000));
  const versioned = ({ id, version }: PublicConcern) => ({ id, version });
  let step = await assignPublicConcern(await stage.as(text.by, later(0.2)), {
    ...versioned(row),
    organizationId: ids.organizations.get(text.handler) ?? '',
  });
  if (!text.answer || !text.answerer) return;
  const answer = async (days: number, words: string) =>
    answerPublicConcern(await stage.as(text.answerer ?? '', later(days)), {
      ...versioned(step),
      answer: words,
    });
  step = await answer(1, text.answer);
  if (text.returned) {
    step = await reviewPublicConcern(await stage.as(text.by, later(2)), {
      ...versioned(step),
      decision: 'RETURN',
      comment: text.returned,
    });
    step = await answer(4, `${text.answer}共召回一千二百辆，生产企业已停产整改。`);
  }
  if (!text.satisfaction) return;
  step = await reviewPublicConcern(await stage.as(text.by, later(5)), {
    ...versioned(step),
    decision: 'ACCEPT',
  });
  await closePublicConcern(await stage.as(text.by, later(7)), {
    ...versioned(step),
    satisfaction: text.satisfaction,
    comment: text.satisfaction === 'UNSATISFIED' ? '认为赔偿偏低，已告知可向消费者委员会申请调解。' : null,
  });
}

/** The one about forged tyres leads to the task that its city has of that point already. */
async function follow(stage: Stage, rows: readonly PublicConcern[]): Promise<void> {
  const [tied] = await stage.database.reader.rows<{ id: string; version: number; assignmentId: string }>(sql`
    select c.id, c.version, a.id as "assignmentId" from public_concern c
    join public_concern_work_item l on l.concern_id = c.id
    join assignment a on a.work_item_id = l.work_item_id and a.organization_id = c.organization_id and a.status <> 'CANCELLED'
    where c.id = any(${rows.map(({ id }) => id)}::uuid[]) order by c.raised_on desc limit 1`);
  if (!tied) return;
  await followPublicConcern(await stage.as('province.supervisor', new Date()), tied);
}

/** Ten of the year: closed, returned and answered anew, waiting for each side, overdue, a repeat, one not taken up. */
export async function playConcerns(stage: Stage, planId: string): Promise<void> {
  const ids = await idsOf(stage, planId);
  const rows: PublicConcern[] = [];
  for (const [index, text] of concernTexts.entries()) {
    const at = stage.moment(text.daysAgo, chance(index + 77));
    const row = await record(stage, text, at, ids, rows);
    rows.push(row);
    await handle(stage, text, row, at, ids);
  }
  await follow(stage, rows);
}
