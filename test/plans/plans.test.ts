import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestYear } from '../bench/data/size.ts';
import type { Client } from '../harness/client.ts';
import type { TestDatabase } from '../harness/database.ts';
import { type ReaderName, readerNames, signInReaders } from '../harness/readers.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { type Call, callsOf, consoleDocuments, pages } from './calls.ts';
import { bigDatabase } from './data.ts';
import { exceptions } from './exceptions.ts';
import { type Finding, isWasteful, judge, largeFrom } from './judge.ts';
import { hearPlans, type PlanMode, type Plans, planModes } from './plans.ts';
import { gatherSamples } from './samples.ts';

/** With one year a filter by year or by what is open chooses nothing; from two on plans are those of ten, but for lights. */
const usualYears = 2;
/** `PLANS_YEARS=10 pnpm test tests plans` asks the same of ten years; takes four minutes. */
const size = { provinces: 1, years: Number(process.env.PLANS_YEARS ?? usualYears) };
const minutes = 60_000;

let database: TestDatabase;
let server: TestServer;
let plans: Plans;
let calls: Call[];
let rows: Map<string, number>;
let viewers: Record<ReaderName, Client>;
const findings: Finding[] = [];
const answered = new Set<string>();
/** A document may want one of two variables that it can do without. */
const subjectOf = ({ name }: Call) => (/^[A-Z]/.test(name) ? (name.split(' ')[0] ?? '') : name);
/** Not everybody may ask everything; a statement that took too long is none of these. */
const refusals = ['FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT'];

beforeAll(async () => {
  database = await bigDatabase(size);
  // The day after the data's last: lights stand as they were counted.
  server = await startServer({
    databaseUrl: database.url,
    now: new Date(`${newestYear}-09-01T12:00:00+08:00`),
  });
  plans = hearPlans(server.database.pool);
  viewers = await signInReaders(server);
  const sizes = await server.query<{ name: string; rows: number }>(
    `select relname as name, reltuples as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  rows = new Map(sizes.map((table) => [table.name, table.rows]));
  const schema = buildSchema(
    readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8'),
  );
  const samples = await gatherSamples(server);
  calls = [...pages(schema, samples), ...callsOf(consoleDocuments(), samples)];
}, 10 * minutes);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

test('the data holds enough of everything for a plan to matter', () => {
  const large = [...rows].filter(([, count]) => count >= largeFrom).map(([name]) => name);
  expect(large.sort()).toEqual(
    expect.arrayContaining([
      ...[
        'assignment',
        'attachment',
        'audit_entry',
        'completion_cell',
        'progress_report',
        'publicity_activity',
      ],
      ...['publicity_activity_work_item', 'submission', 'submission_work_item', 'supervision_order'],
      ...['supervision_order_addressee', 'supervision_order_assignment', 'supervision_reply'],
      ...['escalation', 'notification', 'notification_delivery', 'plan_revision_change'],
      ...['work_item_version', 'evaluation_entry'],
    ]),
  );
});

/** Asks everything that this viewer may, and notes the readings that go through a table for a few rows. */
async function askAll(who: string, client: Client, mode: PlanMode): Promise<void> {
  await plans.planBy(mode);
  let statements = 0;
  const failed: string[] = [];
  for (const call of calls) {
    plans.take();
    const { errors } = await client.send(call.query, call.variables);
    const code = errors?.[0]?.extensions.code;
    if (!code) answered.add(subjectOf(call));
    else if (!refusals.includes(code)) failed.push(`${call.name}: ${code}`);
    const heard = plans.take();
    statements += heard.statements;
    for (const scan of heard.scans) {
      if (isWasteful(scan, rows)) findings.push({ call: call.name, who, mode, scan });
    }
  }
  expect(failed).toEqual([]);
  expect(statements).toBeGreaterThan(0);
}

test.each(planModes.flatMap((mode) => readerNames.map((who) => [mode, who] as const)))(
  'everything is asked: %s, %s',
  (mode, who) => askAll(who, viewers[who], mode),
  5 * minutes,
);

test('each call was answered to one of them', () => {
  expect([...new Set(calls.map(subjectOf))].filter((subject) => !answered.has(subject))).toEqual([]);
});

test('no statement goes through a large table for a few rows, but for those with a reason', () => {
  const { unexplained, needless } = judge(findings, exceptions, planModes);
  expect(unexplained).toEqual([]);
  // Ten years need fewer.
  if (size.years === usualYears) expect(needless).toEqual([]);
});
