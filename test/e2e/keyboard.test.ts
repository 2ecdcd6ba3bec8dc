import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { issuedPlan, type Plan } from '../harness/plan.ts';
import { password, type TestServer } from '../harness/server.ts';
import { Person } from './person.ts';
import { dueOn, openStage, type Stage } from './stage.ts';

let stage: Stage;
let server: TestServer;
let browser: Browser;
let province: Client;
let plan: Plan;
let guangzhou: Person;
let supervisor: Person;
let leader: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ server, browser } = stage);
  province = await server.user('440000', 'SUPERVISOR');
  const reporter = await server.user('440100', 'REPORTER');
  plan = await issuedPlan(province);
  supervisor = await Person.atWork(browser, server.url, province);
  leader = await Person.atWork(browser, server.url, await server.user('440000', 'LEADER'));
  guangzhou = await Person.atWork(browser, server.url, reporter);
}, 180_000);
afterAll(() => stage?.close());

/** Gives Guangzhou one point of the plan. */
async function given(number: number): Promise<{ id: string; version: number }> {
  const { assignments } = await province.run(
    'assignWorkItems',
    {
      workItemIds: [plan.items[number]],
      organizations: [{ organizationId: await server.organizationId('440100'), role: 'LEAD', dueOn }],
    },
    'assignments { id version }',
  );
  return assignments[0];
}

test('a step that takes its own button away leaves the keyboard with the next one, then with the heading', async () => {
  onTestFailed(async () => console.log(await guangzhou.picture(), await leader.picture()));
  const { id } = await given(1);
  await guangzhou.goTo(`/assignment/${id}/show`);
  await guangzhou.walkTo('签收');
  await guangzhou.keys('Enter');
  await guangzhou.dialog.waitFor();
  await guangzhou.keys('Escape');
  await guangzhou.stands('签收');
  await guangzhou.keys('Enter');
  await guangzhou.walkTo('签收', guangzhou.dialog);
  await guangzhou.keys('Enter');
  await guangzhou.told('已签收');
  await guangzhou.stands('报送进展');

  await guangzhou.walkTo('申请办结');
  await guangzhou.keys('Enter');
  await guangzhou.dialog.waitFor();
  await guangzhou.page.keyboard.type('全年任务已经完成。');
  await guangzhou.walkTo('提交申请', guangzhou.dialog);
  await guangzhou.keys('Enter');
  await guangzhou.told('已申请办结');
  await guangzhou.stands('申请变更');
  await leader.goTo(`/assignment/${id}/show`);
  await leader.walkTo('确认办结');
  await leader.keys('Enter');
  await leader.walkTo('确认办结', leader.dialog);
  await leader.keys('Enter');
  await leader.told('已确认办结');
  await leader.stands('1. 开展质量测试');
});

test('a form begins at its first field and leads to its first fault, also where that is a field that searches', async () => {
  onTestFailed(async () => console.log(await supervisor.picture()));
  await supervisor.goTo(`/work-item/${plan.items[2]}/show`);
  await supervisor.walkTo('切换到英文');
  await supervisor.keys('Enter');
  await supervisor.stands('Switch to Chinese');
  await supervisor.keys('Enter');
  await supervisor.stands('切换到英文');
  await supervisor.press('分解下达');
  const { dialog } = supervisor;
  const lead = dialog.getByLabel('牵头单位', { exact: true });
  const atLead = () => lead.evaluate((input) => input === document.activeElement);
  await expect.poll(atLead).toBe(true);
  await dialog.getByLabel('完成期限', { exact: true }).fill(dueOn);
  await supervisor.press('下达', dialog);
  await expect.poll(atLead).toBe(true);
  await dialog.getByRole('alert').filter({ hasText: '必填' }).waitFor();
  expect(await lead.getAttribute('aria-describedby')).not.toBeNull();
});

test('what was typed outlives another’s change, and the keyboard reaches the way out', async () => {
  onTestFailed(async () => console.log(await guangzhou.picture()));
  const assignment = await given(3);
  await guangzhou.goTo(`/assignment/${assignment.id}/show`);
  await guangzhou.walkTo('签收');
  await guangzhou.keys('Enter');
  const name = guangzhou.dialog.getByLabel('分管领导');
  await name.fill('陈局长');
  const other = await server.user('440100', 'REPORTER');
  await other.run('acknowledgeAssignment', { ...assignment, responsiblePerson: '李四' }, 'assignment { id }');
  await guangzhou.keys('Enter');
  await guangzhou.dialog.getByText('您填写的内容都还在').waitFor();
  expect(await name.inputValue()).toBe('陈局长');
  await guangzhou.walkTo('刷新', guangzhou.dialog);
  await guangzhou.keys('Enter');
  await expect.poll(() => guangzhou.dialog.getByLabel('责任人').inputValue()).toBe('李四');
  expect(await name.inputValue()).toBe('陈局长');
});

test('a page that is loaded anew stands where it stood', async () => {
  const { page } = supervisor;
  const top = () => page.evaluate(() => window.scrollY);
  await supervisor.goTo('/liaison-registration');
  await page.getByRole('row').nth(20).waitFor();
  await page.evaluate(() => window.scrollTo(0, 300));
  await expect.poll(top).toBe(300);
  await page.reload();
  await expect.poll(top, { timeout: 10_000 }).toBe(300);
});

test('who signs out in one window is out in all, and back where they were', async () => {
  const { page } = guangzhou;
  const other = await page.context().newPage();
  await other.goto(new URL('/#/assignment?page=1&perPage=50', page.url()).href);
  await other.getByRole('heading', { name: '任务' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^账户/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await other.getByLabel('用户名').waitFor();
  await page.getByLabel('用户名').fill(guangzhou.name);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await other.getByRole('heading', { name: '任务' }).waitFor();
  expect(other.url()).toContain('perPage=50');
});
