import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { subjectId } from '../../../../test/harness/concern.ts';
import { randomOf } from '../../../../test/harness/random.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

/** `ALIKE_CONCERNS=20000 pnpm test tests concern-alike` tells how long the comparison takes among so many. */
const concerns = Number(process.env.ALIKE_CONCERNS ?? 60);

const random = randomOf(20_260_302);
const han = () => String.fromCharCode(0x4e00 + Math.floor(3000 * random() ** 2));
const text = (characters: number) => Array.from({ length: characters }, han).join('');

let server: TestServer;
let editor: Client;

beforeAll(async () => {
  server = await startServer();
  editor = await server.user('440000', 'EDITOR');
  const subject = await subjectId(editor, '特种设备');
  for (let from = 0; from < concerns; from += 20)
    await server.query(
      `insert into public_concern (organization_id, province_id, intake_id, status, source, raised_on, place_id, place_branch_id, subject_id, severity,
         title, text, recorded_at, recorder_id, task_count, steps)
       select p.id, p.id, p.id, 'RECORDED', 'HOTLINE', '2026-03-01', p.id, p.id, $2, 'ORDINARY', '第' || u.n || '件', u.text, now(),
         (select id from app_user limit 1), 0, '[]'
       from organization p, unnest($1::text[]) with ordinality u(text, n) where p.code = '440000'`,
      [Array.from({ length: 20 }, () => text(2000)), subject],
    );
  await server.query('analyze public_concern');
}, 600_000);
afterAll(() => server.stop());

const alike = async (said: string): Promise<Data[]> =>
  (
    await editor.data(
      'query($text: String!) { alikePublicConcerns(text: $text) { likeness concern { text } } }',
      { text: said },
    )
  ).alikePublicConcerns;

test('among many long ones the one that says the same is found, however long the text, by many at once', async () => {
  const [copied] = await server.query<{ text: string }>(
    'select text from public_concern order by id limit 1',
  );
  const said = `${text(1000)}${copied?.text}`;
  const began = performance.now();
  const found = await Promise.all([alike(said), alike(text(20_000)), alike(said), alike(text(20_000))]);
  // Beside other work it says little, so it is told and not held.
  console.log(`${concerns} concerns: ${Math.round(performance.now() - began)} ms`);
  expect(found.map((one) => one.map(({ concern }) => concern.text === copied?.text))).toEqual([
    [true],
    [],
    [true],
    [],
  ]);
}, 60_000);
