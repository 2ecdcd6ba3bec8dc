import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tablesFile, tablesText } from '../../schema/emit-tables.ts';
import { stateTables } from '../../schema/src/vocabulary/state-tables.ts';

const root = join(import.meta.dirname, '..', '..');

async function exportsOf(
  folder: string,
  ending: string,
): Promise<[file: string, name: string, value: unknown][]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && !file.includes('.test.'),
  );
  const found = [];
  for (const file of files.sort())
    for (const [name, value] of Object.entries(await import(join(root, folder, file))))
      found.push([file, name, value] as [string, string, unknown]);
  return found;
}

const known = new Set<unknown>(stateTables.map(({ transitions }) => transitions));

test('every table of the vocabulary is listed, with a word for each state and action', async () => {
  const tables = (await exportsOf('schema/src/vocabulary', '.ts')).filter(([, name]) =>
    name.endsWith('Transitions'),
  );
  expect(tables.filter(([, , value]) => !known.has(value)).map(([, name]) => name)).toEqual([]);
  expect(tables).toHaveLength(stateTables.length);
  const wordless = stateTables.flatMap(({ title, transitions, statuses, actions }) =>
    transitions
      .filter(({ from, action, to }) => !statuses[from] || !statuses[to] || !actions[action])
      .map(({ from, action }) => `${title.en}: ${from} ${action}`),
  );
  expect(wordless).toEqual([]);
});

test('the server follows these tables and no other', async () => {
  const machines = (await exportsOf('server/src/features', '.state.ts')).filter(
    ([, , value]) => typeof value === 'object' && value !== null && 'transitions' in value,
  ) as [string, string, { transitions: unknown }][];
  expect(machines.filter(([, , { transitions }]) => !known.has(transitions)).map(([, name]) => name)).toEqual(
    [],
  );
  const followed = new Set(machines.map(([, , { transitions }]) => transitions));
  expect(
    stateTables.filter(({ transitions }) => !followed.has(transitions)).map(({ title }) => title.en),
  ).toEqual([]);
});

test('the console shows each of them', async () => {
  const tables = (await exportsOf('schema/src/vocabulary', '.ts')).filter(([, name]) =>
    name.endsWith('Transitions'),
  );
  const pages = readdirSync(join(root, 'admin/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(root, 'admin/src', file), 'utf8'));
  expect(tables.map(([, name]) => name).filter((name) => !pages.some((page) => page.includes(name)))).toEqual(
    [],
  );
});

test('they are written out as they are, with the escalation policy and the roll-up', () => {
  const text = readFileSync(tablesFile, 'utf8');
  expect(text).toBe(tablesText());
  expect(text).toContain('| 逾期后 5 个工作日 · 5 working days after the due date | 通报批评 · Criticism |');
  expect(text).toContain('| 申请办结 `COMPLETION_CLAIMED` | 退回 `RETURN` | 推进中 `IN_PROGRESS` |');
});
