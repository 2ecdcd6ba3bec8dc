import type { Browser, Page } from 'playwright-core';
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
let reporter: Client;
let guangzhou: Person;

const title = '登录已失效，请重新输入密码';

beforeAll(async () => {
  stage = await openStage();
  ({ server, browser } = stage);
  province = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(province);
  reporter = await server.user('440100', 'REPORTER');
  guangzhou = await Person.atWork(browser, server.url, reporter);
}, 180_000);
afterAll(() => stage?.close());

async function given(number: number, code = '440100'): Promise<{ id: string; version: number }> {
  const organizations = [{ organizationId: await server.organizationId(code), role: 'LEAD', dueOn }];
  const input = { workItemIds: [plan.items[number]], organizations };
  return (await province.run('assignWorkItems', input, 'assignments { id version }')).assignments[0];
}

/** As after half an hour, or by another's hand. */
const endSessions = ({ username } = reporter) =>
  server.query('delete from session where user_id = (select id from app_user where username = $1)', [
    username,
  ]);

const acknowledged = (id: string) =>
  server.query(
    `select a.status, a.responsible_person, (select count(*)::int from audit_entry e where e.entity_id = a.id
       and e.action = 'acknowledgeAssignment') as entries from assignment a where a.id = $1`,
    [id],
  );

/** Opens the form of an assignment and types a name. */
async function typing(page: Page, id: string, name: string): Promise<void> {
  await page.goto(new URL(`/#/assignment/${id}/show`, server.url).href);
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('dialog').getByLabel('责任人').fill(name);
}

const asking = (page: Page) => page.getByRole('dialog', { name: title });
const answer = async (page: Page, word: string) => {
  await asking(page).getByLabel('密码', { exact: true }).fill(word);
  await page.keyboard.press('Enter');
};

test('what was typed when the session ended is sent once its user has given the password, and once only', async () => {
  const { page } = guangzhou;
  onTestFailed(async () => console.log(await guangzhou.picture()));
  const { id } = await given(1);
  await typing(page, id, '陈局长');
  await endSessions();
  await page.keyboard.press('Enter');
  await asking(page).waitFor();
  const atPassword = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type);
  await expect.poll(atPassword).toBe('password');
  await page.keyboard.press('Escape');
  await answer(page, 'not the password');
  await asking(page).getByRole('alert').filter({ hasText: '用户名或密码' }).waitFor();
  await expect.poll(atPassword).toBe('password');
  expect(await acknowledged(id)).toEqual([{ status: 'PENDING', responsible_person: null, entries: 0 }]);
  await answer(page, password);
  await guangzhou.told('已签收');
  expect(await acknowledged(id)).toEqual([
    { status: 'IN_PROGRESS', responsible_person: '陈局长', entries: 1 },
  ]);
  await asking(page).waitFor({ state: 'detached' });
  await guangzhou.stands('报送进展');
  expect(page.url()).toContain(`/assignment/${id}/show`);
});

test('what is refused afterwards is told in the form, which still has what was typed and the keyboard', async () => {
  const { page } = guangzhou;
  onTestFailed(async () => console.log(await guangzhou.picture()));
  const assignment = await given(2);
  await typing(page, assignment.id, '李处长');
  const other = await server.user('440100', 'REPORTER');
  await other.run('acknowledgeAssignment', { ...assignment, responsiblePerson: '王五' }, 'assignment { id }');
  await endSessions();
  await page.keyboard.press('Enter');
  await answer(page, password);
  await guangzhou.dialog.getByText('您填写的内容都还在').waitFor();
  expect(await guangzhou.dialog.getByLabel('责任人').inputValue()).toBe('李处长');
  await expect
    .poll(() => guangzhou.dialog.evaluate((dialog) => dialog.contains(document.activeElement)))
    .toBe(true);
});

test('one window’s password is enough for all of them', async () => {
  const { page } = guangzhou;
  const second = await page.context().newPage();
  onTestFailed(async () => console.log(await guangzhou.picture()));
  const [one, two] = [await given(3), await given(4)];
  await typing(page, one.id, '甲');
  await typing(second, two.id, '乙');
  await endSessions();
  await second.keyboard.press('Enter');
  await asking(second).waitFor();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await answer(page, password);
  await expect.poll(async () => (await acknowledged(one.id))[0]?.responsible_person).toBe('甲');
  await expect.poll(async () => (await acknowledged(two.id))[0]?.responsible_person).toBe('乙');
  await asking(second).waitFor({ state: 'detached' });
  await second.close();
});

test('where another user signs in the page is left, and nothing of it is sent in their name', async () => {
  const client = await server.user('440300', 'REPORTER');
  const shenzhen = await Person.atWork(browser, server.url, client);
  const { page } = shenzhen;
  const second = await page.context().newPage();
  onTestFailed(async () => console.log(await shenzhen.picture()));
  const { id } = await given(1, '440300');
  await typing(page, id, '丙');
  await endSessions(client);
  await page.keyboard.press('Enter');
  await asking(page).waitFor();
  await second.goto(server.url);
  const leader = await server.user('440300', 'LEADER');
  await second.getByLabel('用户名', { exact: true }).fill(leader.username ?? '');
  await second.getByLabel('密码', { exact: true }).fill(password);
  await second.getByRole('button', { name: '登录', exact: true }).click();
  await second.getByRole('navigation', { name: '菜单' }).waitFor();
  await asking(page).waitFor({ state: 'detached' });
  expect((await acknowledged(id))[0]).toMatchObject({ status: 'PENDING', entries: 0 });
});

test('whoever gives up goes to the sign-in page', async () => {
  const client = await server.user('440300', 'REPORTER');
  const shenzhen = await Person.atWork(browser, server.url, client);
  onTestFailed(async () => console.log(await shenzhen.picture()));
  const { id } = await given(2, '440300');
  await typing(shenzhen.page, id, '丁');
  await endSessions(client);
  await shenzhen.page.keyboard.press('Enter');
  await asking(shenzhen.page).waitFor();
  await shenzhen.press('放弃并退出', asking(shenzhen.page));
  await shenzhen.sees('heading', '登录督办系统');
  expect((await acknowledged(id))[0]).toMatchObject({ status: 'PENDING', entries: 0 });
});
