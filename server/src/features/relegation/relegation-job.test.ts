import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../../../../test/harness/client.ts';
import { type ScoredYear, scoredYear } from '../../../../test/harness/honours.ts';
import { runJob } from '../../kernel/jobs.ts';
import { proposeByRules } from './relegation.job.ts';

let year: ScoredYear;

beforeAll(async () => {
  year = await scoredYear();
});
afterAll(() => year.server.stop());

let starts = 0;
const morning = (day: string, key = `${day} ${++starts}`) =>
  runJob(year.server.database, proposeByRules, key, new Date(`${day}T07:35:00+08:00`));
const inbox = async (client: ScoredYear['editor']): Promise<string[]> =>
  (await client.data('{ notifications { nodes { kind text } } }')).notifications.nodes
    .filter(({ kind }: Data) => kind.startsWith('RELEGATION'))
    .map(({ text }: Data) => text);

test('once a period is over and scored its rule proposes by itself, once, and the button finds nothing more', async () => {
  const { editor, leader, server } = year;
  const { unitClasses } = await editor.data('{ unitClasses { nodes { id name } } }');
  const unitClassId = unitClasses.nodes.find((one: Data) => one.name === '一类单位').id;
  const rule = {
    ...{ year: 2026, name: '季度末位', kind: 'LAST_BELOW_TARGET', unitClassId, period: 'QUARTER' },
    ...{ lastCount: 1, belowPercent: 50, consequences: ['LOSE_TITLE'] },
  };
  const { relegationRule } = await editor.run('createRelegationRule', rule, 'relegationRule { id }');
  // The first three quarters, as if it were October and September's points were not counted yet.
  await server.query(`update score_year set until = '2026-08-31'`);
  expect(await morning('2026-10-01')).toEqual({ proposed: 2, told: 1 });
  expect(await inbox(editor)).toEqual([
    '2026年第三季度已经结束，得分只计到2026年8月31日，请重新计分，以便按“季度末位”提议末位处理',
    '2026年有 2 项末位处理提议，请决定',
  ]);
  expect(await inbox(leader)).toEqual(['2026年有 2 项末位处理提议，请决定']);
  expect(await morning('2026-10-02')).toEqual({ proposed: 0, told: 0 });

  await server.query(`update score_year set until = '2026-12-31'`);
  expect(await morning('2027-01-10', 'one start')).toEqual({ proposed: 3, told: 0 });
  // The same start again: its effect is there already.
  expect(await morning('2027-01-10', 'one start')).toBeNull();
  expect(await morning('2027-01-11')).toEqual({ proposed: 0, told: 0 });
  expect((await editor.run('proposeRelegations', { year: 2026 }, 'proposed')).proposed).toBe(0);
  const { relegations } = await leader.data(
    '{ relegations { nodes { period status availableActions organization { shortName } } } }',
  );
  const rows = relegations.nodes.map((row: Data) => `${row.period} ${row.organization.shortName}`);
  expect(rows.sort()).toEqual([
    '2026-Q1 珠海市局',
    '2026-Q2 深圳市局',
    '2026-Q3 珠海市局',
    '2026-Q4 深圳市局',
    '2026-Q4 珠海市局',
  ]);
  expect(relegations.nodes[0].availableActions).toEqual(['CONFIRM', 'WAIVE']);
  const trail = await server.query<{ proposed: number; person: string | null }>(
    `select (changes->>'proposed')::int as proposed, actor_id as person from audit_entry
     where action = 'proposeByRules' and entity_id = $1 order by id`,
    [relegationRule.id],
  );
  expect(trail).toEqual([
    { proposed: 2, person: null },
    { proposed: 3, person: null },
  ]);
});

test('of years long past, and where nothing was ever scored, nothing is proposed', async () => {
  await year.server.query('delete from relegation');
  expect(await morning('2028-01-10')).toEqual({ proposed: 0, told: 0 });
  await year.server.query('delete from score_year');
  expect(await morning('2027-01-12')).toEqual({ proposed: 0, told: 1 });
});
