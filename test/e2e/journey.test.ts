import type { Browser } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { notice } from '../harness/plan.ts';
import type { TestServer } from '../harness/server.ts';
import { Person } from './person.ts';
import { dueOn, openStage, type Stage } from './stage.ts';

let stage: Stage;
let server: TestServer;
let browser: Browser;
let province: Person;
let guangzhou: Person;
let tianhe: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ server, browser } = stage);
  const users = [
    await server.user('440000', 'SUPERVISOR'),
    await server.user('440100', 'SUPERVISOR', 'REPORTER'),
    await server.user('440106', 'REPORTER'),
  ];
  [province, guangzhou, tianhe] = (await Promise.all(
    users.map((user) => Person.atWork(browser, server.url, user)),
  )) as [Person, Person, Person];
}, 180_000);
afterAll(() => stage?.close());

test('a notice becomes supervised work: three people, from import to matrix', {
  timeout: 180_000,
}, async () => {
  onTestFailed(async () => {
    for (const person of [province, guangzhou, tianhe]) console.log(await person.picture());
  });
  await importAndIssue();
  await assignToGuangzhou();
  await acknowledgeAndBreakDown();
  await reportFromTianhe();
  await reviewInGuangzhou();
  await readTheMatrix();
  await takeTheLedger();
});

async function importAndIssue(): Promise<void> {
  const { page } = province;
  await province.open('工作要点');
  await page.getByRole('link', { name: '导入通知' }).first().click();
  await page.getByLabel('正文', { exact: true }).fill(notice);
  await province.press('识别预览');
  await page.getByText('2 个部分，4 条要点，1 项指标').waitFor();
  await province.press('确认导入');
  await province.sees('heading', '2026年全省测试工作要点');
  await province.press('印发');
  await province.press('印发工作要点', province.dialog);
  await province.told('工作要点已印发');
}

async function assignToGuangzhou(): Promise<void> {
  const { page, dialog } = province;
  await province.open('要点条目');
  await page.getByRole('link', { name: '开展质量测试' }).first().click();
  await province.sees('heading', '开展质量测试');
  await province.press('分解下达');
  await province.choose('牵头单位', '广州市质量技术监督局');
  await dialog.getByLabel('完成期限', { exact: true }).fill(dueOn);
  await province.press('下达', dialog);
  await province.told('已下达');
}

async function acknowledgeAndBreakDown(): Promise<void> {
  const { page, dialog } = guangzhou;
  await guangzhou.open('任务');
  await page.getByRole('link', { name: '开展质量测试' }).first().click();
  await guangzhou.press('签收');
  await guangzhou.press('签收', dialog);
  await guangzhou.told('已签收');
  await guangzhou.press('分解到下级');
  await guangzhou.choose('牵头单位', '广州市天河区质量技术监督局');
  await guangzhou.press('下达', dialog);
  await guangzhou.told('已分解到下级');
  // What the city is to reach is shared out at once: its one county takes all of it.
  await guangzhou.press('平均分配', dialog);
  await guangzhou.press('保存分解', dialog);
  await dialog.waitFor({ state: 'hidden' });
}

async function reportFromTianhe(): Promise<void> {
  const { page, dialog } = tianhe;
  await tianhe.open('任务');
  await page.getByRole('link', { name: '开展质量测试' }).first().click();
  await tianhe.press('签收');
  await tianhe.press('签收', dialog);
  await tianhe.told('已签收');
  await tianhe.press('报送进展');
  await page.getByRole('spinbutton', { name: '完成百分比' }).fill('60');
  await page.getByLabel('完成测试项目 (项)').fill('18');
  await page.getByLabel('工作进展', { exact: true }).fill('已完成测试项目十八项。');
  await tianhe.press('提交报告');
  await tianhe.told('进展已报送，等待上级审核');
}

async function reviewInGuangzhou(): Promise<void> {
  const { page } = guangzhou;
  await guangzhou.menu.getByRole('link', { name: '审核' }).click();
  await guangzhou.sees('heading', '审核队列');
  await page.getByText('已完成测试项目十八项。').first().waitFor();
  await guangzhou.press('通过');
  await page.getByText('没有待审核的进展报告').waitFor();
}

async function readTheMatrix(): Promise<void> {
  const { page } = province;
  await province.open('进度矩阵');
  // The county stands at 60 %, and the city, which accepted that, with it.
  const cell = page.getByRole('link', {
    name: /质量测试工作，广州市局：完成 60%，共 2 项，红 0 黄 0 绿 2，逾期 0/,
  });
  await cell.click();
  await province.sees('heading', '任务');
  await page.getByText('天河区局').first().waitFor();
  expect(await page.getByRole('link', { name: '开展质量测试' }).count()).toBe(2);
}

async function takeTheLedger(): Promise<void> {
  await guangzhou.open('任务');
  await guangzhou.page.getByRole('tab', { name: '全部任务' }).click();
  await guangzhou.page.getByText('天河区局').first().waitFor();
  const [file] = await Promise.all([guangzhou.page.waitForEvent('download'), guangzhou.press('导出')]);
  expect(file.suggestedFilename()).toMatch(/^督办台账-\d{4}-\d\d-\d\d\.xlsx$/);
  const [ledger] = (await readXlsxFile(await file.path())) as unknown as { data: unknown[][] }[];
  expect(ledger?.data.slice(1).map((row) => row[5])).toEqual([
    '广州市质量技术监督局',
    '广州市天河区质量技术监督局',
  ]);
  await guangzhou.told('已导出 2 行');
}
