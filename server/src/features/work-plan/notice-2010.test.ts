import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

const file = resolve(import.meta.dirname, '../../../../../shared/seeds/002_342ab179fa393cc7.txt');
const skipped = existsSync(file) ? false : 'the real notices are not part of the project';

describe.skipIf(skipped)(`the real notice of 2010${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  let server: TestServer;
  let province: Client;
  let text: string;

  beforeAll(async () => {
    text = readFileSync(file, 'utf8');
    server = await startServer();
    province = await server.user('440000', 'SUPERVISOR');
  });
  afterAll(() => server.stop());

  /** `name comparator value unit` of each figure, by the item's number. */
  const figuresOf = (items: Data[]): Record<number, string[]> =>
    Object.fromEntries(
      items
        .filter(({ targets }) => targets.length > 0)
        .map(({ number, targets }) => [
          number,
          targets.map(({ name, comparator, value, unit }: Data) => `${name} ${comparator} ${value} ${unit}`),
        ]),
    );

  const expectedFigures = {
    23: [
      '企业开展先进制造业和现代服务业先进标准体系建设试点工作 EQUAL 40 家',
      '地方标准立项 AT_LEAST 300 项',
      '地方标准批准发布 AT_LEAST 200 项',
      '完成采标 AT_LEAST 1600 项',
      '新增国家级TC/SC/WG秘书处(工作组) AT_LEAST 30 个',
      '筹建省级TC/SC AT_LEAST 40 个',
      '主导和参与制修订国际标准 AT_LEAST 40 项',
      '主导和参与制修订国家标准和行业标准 AT_LEAST 300 项',
      '企业标准(或企业联盟标准) AT_LEAST 4000 项',
      '制定节能降耗减排标准 EQUAL 40 项',
    ],
    24: [
      '新增国家级和省级标准化示范项目 AT_LEAST 100 个',
      '“标准化良好行为企业”完成咨询、培训、确认 AT_LEAST 200 家',
    ],
    45: [
      '新批准筹建国家质检中心 EQUAL 5 个',
      '完成国家质检中心的审查或验收 EQUAL 8 个',
      '专业镇或产业园区建立公共检测服务平台 AT_LEAST 1 个',
      '新增公共检测服务平台 AT_LEAST 30 个',
    ],
    48: ['配合编制广东省环境保护和生态建设等省“十二五”重点专项规划 EQUAL 4 个'],
    66: ['省市局领导干部每年到基层调研时间 AT_LEAST 60 天'],
    70: ['和平县林寨镇杨洞村贫困户帮扶任务 EQUAL 113 户'],
  };

  test('the preview shows 20 sections, 83 items and every figure, and none where there is none', async () => {
    const { previewWorkPlanImport: shown } = await province.data(
      `mutation($input: WorkPlanImportInput!) { previewWorkPlanImport(input: $input) { title issuedOn year text
        sections { items { number startOffset endOffset title targets { name comparator value unit } } }
        warnings { code } } }`,
      { input: { text } },
    );
    expect(shown).toMatchObject({
      title: '2010年全省质量技术监督工作要点',
      issuedOn: '2010-02-11',
      year: 2010,
    });
    expect(shown.sections.map((section: Data) => section.items.length)).toEqual([
      6, 4, 6, 5, 5, 6, 6, 6, 5, 4, 2, 2, 4, 5, 4, 3, 3, 3, 2, 2,
    ]);
    const items = shown.sections.flatMap((section: Data) => section.items);
    expect(items.map((item: Data) => item.number)).toEqual(Array.from({ length: 83 }, (_, i) => i + 1));
    expect(figuresOf(items)).toEqual(expectedFigures);
    for (const { number, startOffset, endOffset, title } of items) {
      const anchored = shown.text.slice(startOffset, endOffset);
      expect(anchored.startsWith(`${number}.`)).toBe(true);
      expect(anchored).toContain(title ?? '');
    }
  });

  test('the import stores the same, and a second one is a CONFLICT', async () => {
    const { importWorkPlan } = await province.data(
      `mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) { workPlan { year sections { title items {
        number targets { name comparator value unit } cadences { level cadence } } } } } }`,
      { input: { text } },
    );
    const { year, sections } = importWorkPlan.workPlan;
    expect([year, sections.length]).toEqual([2010, 20]);
    const items = sections.flatMap((section: Data) => section.items);
    expect(items).toHaveLength(83);
    expect(figuresOf(items)).toEqual(expectedFigures);
    expect(items[3].cadences).toEqual([
      { level: 'PROVINCE', cadence: 'HALF_YEARLY' },
      { level: 'CITY', cadence: 'QUARTERLY' },
      { level: 'COUNTY', cadence: 'MONTHLY' },
    ]);
    expect((await province.refused('importWorkPlan', { text })).extensions.code).toBe('CONFLICT');
    const [count] = await server.query('select count(*)::int as items from work_item');
    expect(count).toEqual({ items: 83 });
  });

  test('point 4, given to a department, a city and a county, asks each for reports as its level owes them', async () => {
    const { workPlans } = await province.data(
      '{ workPlans { nodes { id version sections { items { id number } } } } }',
    );
    const [{ id, version, sections }] = workPlans.nodes;
    await province.run('issueWorkPlan', { id, version }, 'workPlan { id }');
    const point = sections.flatMap((section: Data) => section.items).find(({ number }: Data) => number === 4);
    const recipients = await server.query<{ id: string }>(
      "select id from organization where code in ('440100', '440106') or (kind = 'DEPARTMENT' and level = 'PROVINCE' and sort_order = (select min(sort_order) from organization where kind = 'DEPARTMENT' and level = 'PROVINCE')) order by sort_order",
    );
    const { assignments } = await province.run(
      'assignWorkItems',
      {
        workItemIds: [point.id],
        organizations: recipients.map((row) => ({
          ...{ organizationId: row.id, role: 'LEAD', dueOn: '2026-12-31' },
        })),
      },
      'assignments { organization { level } cadence reportDueOn periods { startsOn endsOn status } }',
    );
    const first = (endsOn: string) => [{ startsOn: '2026-03-02', endsOn, status: 'OPEN' }];
    expect(Object.fromEntries(assignments.map((row: Data) => [row.organization.level, row]))).toMatchObject({
      PROVINCE: { cadence: 'HALF_YEARLY', reportDueOn: '2026-06-30', periods: first('2026-06-30') },
      CITY: { cadence: 'QUARTERLY', reportDueOn: '2026-03-31', periods: first('2026-03-31') },
      COUNTY: { cadence: 'MONTHLY', reportDueOn: '2026-03-31', periods: first('2026-03-31') },
    });
  });
});
