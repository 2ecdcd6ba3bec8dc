import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { issuedPlan, type Plan } from '../harness/plan.ts';
import type { TestServer } from '../harness/server.ts';
import { Person } from './person.ts';
import { dueOn, openStage, type Stage } from './stage.ts';

let stage: Stage;
let server: TestServer;
let browser: Browser;
let province: Client;
let plan: Plan;
let supervisor: Person;
let reporter: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ server, browser } = stage);
  province = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(province);
  const [guangzhou, shenzhen] = await Promise.all(
    ['440100', '440300'].map((code) => server.organizationId(code)),
  );
  const lead = (organizationId = '') => ({ organizationId, role: 'LEAD', dueOn });
  const given = await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[1], plan.items[2]], organizations: [lead(guangzhou), lead(shenzhen)] },
    'assignments { id workItem { number } organization { id } }',
  );
  // Nothing is done to it any more.
  await server.query(
    `update assignment set status = 'COMPLETED', percent = 100, acknowledged_at = now(), claimed_at = now(),
      completed_at = now() where id = $1`,
    [
      given.assignments.find(
        ({ workItem, organization }: Data) => workItem.number === 2 && organization.id === guangzhou,
      ).id,
    ],
  );
  supervisor = await Person.atWork(browser, server.url, province);
  reporter = await Person.atWork(browser, server.url, await server.user('440100', 'REPORTER'));
}, 180_000);
afterAll(() => stage?.close());

/** Names of the boxes of a list's rows, and whether each may be chosen: without the one above them all. */
async function boxes({ page }: Person): Promise<[name: string, may: boolean][]> {
  const rows = page.getByRole('row').getByRole('checkbox', { name: /^选择：/ });
  await rows.first().waitFor();
  const all = await page.getByRole('row').getByRole('checkbox').count();
  expect(await rows.count()).toBe(all - 1);
  return Promise.all(
    (await rows.all()).map(async (box) => [
      (await box.getAttribute('aria-label')) ?? '',
      await box.isEnabled(),
    ]),
  );
}

test('each row’s box is called after its row, also where nothing can be done to it together with others', async () => {
  onTestFailed(async () => console.log(await reporter.picture()));
  await reporter.goTo('/assignment');
  expect((await boxes(reporter)).sort()).toEqual([
    ['选择：1. 开展质量测试 · 广州市局', true],
    ['选择：2. 分析测试质量 · 广州市局（不能批量办理）', false],
  ]);
  const box = reporter.page.getByRole('checkbox', { name: '选择：1. 开展质量测试 · 广州市局' });
  await box.focus();
  await reporter.keys('Space');
  expect(await box.isChecked()).toBe(true);
  await reporter.keys('Space');
  expect(await box.isChecked()).toBe(false);
  await supervisor.goTo('/work-item');
  expect((await boxes(supervisor))[0]).toEqual(['选择：1. 开展质量测试', true]);
});

test('a unit that holds a point is shown with its task, offered no more and left out of whole levels', async () => {
  onTestFailed(async () => console.log(await supervisor.picture()));
  await supervisor.goTo(`/work-item/${plan.items[1]}/show`);
  await supervisor.press('分解下达');
  const { dialog, page } = supervisor;
  const holders = dialog.getByRole('group', { name: '以下 2 个单位已承担' });
  await holders.waitFor();
  expect(await holders.getByRole('link').allTextContents()).toEqual(['广州市局', '深圳市局']);
  const input = dialog.getByLabel('牵头单位', { exact: true });
  await input.fill('广州市质量技术监督局');
  const option = page.getByRole('option').first();
  // What was typed is looked for by the server: until then all stand there.
  await expect.poll(() => option.textContent(), { timeout: 20_000 }).toContain('广州市质量技术监督局');
  expect([await option.getAttribute('aria-disabled'), await option.textContent()]).toEqual([
    'true',
    expect.stringContaining('已承担'),
  ]);
  // The keyboard passes it over: a county of the city is what it takes.
  await supervisor.keys('ArrowDown');
  await expect.poll(() => input.getAttribute('aria-activedescendant')).not.toBeNull();
  await supervisor.keys('Enter');
  const chips = dialog.locator('.MuiChip-root');
  await expect.poll(() => chips.count()).toBe(1);
  expect(await chips.allTextContents()).toEqual([expect.not.stringMatching(/^广州市局$/)]);
  await supervisor.keys('Escape');
  await supervisor.press('全部市局', dialog.getByRole('group', { name: '快速选择牵头单位' }));
  const cities = await server.query(
    `select count(*)::int as n from organization where level = 'CITY' and kind = 'BUREAU' and valid_to is null`,
  );
  const rest = Number(cities[0]?.n) - 2 + 1;
  await dialog.getByText(`另有 ${rest - 6} 个`).waitFor();
  expect(await chips.count()).toBe(6);
  await dialog.getByLabel('完成期限', { exact: true }).fill(dueOn);
  await supervisor.press('下达', dialog);
  await supervisor.told('任务已下达');
  const [given] = await server.query('select count(*)::int as n from assignment');
  expect(given?.n).toBe(rest + 4);
});
