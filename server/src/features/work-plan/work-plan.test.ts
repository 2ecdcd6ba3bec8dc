import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { notice } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';
import { docxOf, xlsxOf } from './import/office-file.fixture.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR'),
  ]);
});
beforeEach(() => server.query('truncate work_plan cascade'));
afterAll(() => server.stop());

const previewDocument = `mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) { previewWorkPlanImport(input: $input) {
  title documentNumber issuedOn text
  sections { ordinal title items { number title requirement startOffset endOffset
    targets { name comparator value unit } responsible { role name organization { id name } } dueText dueOn
    cadences { level cadence } } }
  warnings { code line message } } }`;
const importDocument = `mutation ImportWorkPlan($input: WorkPlanImportInput!) { importWorkPlan(input: $input) {
  workPlan { id version year title status sections { ordinal title items { id number title } } } } }`;

const preview = async (input: object): Promise<Data> =>
  (await province.data(previewDocument, { input })).previewWorkPlanImport;
const importPlan = async (input: object): Promise<Data> =>
  (await province.data(importDocument, { input })).importWorkPlan.workPlan;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const plansOf = async (client: Client): Promise<Data> =>
  (await client.data('{ workPlans { totalCount nodes { id status title availableActions } } }')).workPlans;
const stored = async (): Promise<number> => {
  const [row] = await server.query<{ count: number }>(
    `select ((select count(*) from work_plan) + (select count(*) from work_item) + (select count(*) from target)
      + (select count(*) from work_plan_section))::int as count`,
  );
  return row?.count ?? -1;
};

describe('preview', () => {
  test('shows sections, items, figures and rhythm, each anchored in the text', async () => {
    const shown = await preview({ text: notice });
    expect(shown).toMatchObject({
      title: '2026年全省测试工作要点',
      documentNumber: '粤测〔2026〕1号',
      issuedOn: '2026-01-15',
      warnings: [],
      sections: [
        { ordinal: 1, title: '质量测试工作', items: [{ number: 1 }, { number: 2 }] },
        { ordinal: 2, title: '宣传测试工作', items: [{ number: 3 }, { number: 4 }] },
      ],
    });
    const [first, second] = shown.sections[0].items;
    expect(first).toMatchObject({
      title: '开展质量测试',
      requirement: '全年完成测试项目30项以上。',
      targets: [{ name: '完成测试项目', comparator: 'AT_LEAST', value: 30, unit: '项' }],
    });
    expect(shown.text.slice(first.startOffset, first.endOffset)).toBe(
      '1.开展质量测试。全年完成测试项目30项以上。',
    );
    expect(second.cadences).toEqual([
      { level: 'PROVINCE', cadence: 'HALF_YEARLY' },
      { level: 'CITY', cadence: 'QUARTERLY' },
      { level: 'COUNTY', cadence: 'MONTHLY' },
    ]);
  });

  test('stores nothing, and the import stores what it showed', async () => {
    const shown = await preview({ text: notice });
    expect(await stored()).toBe(0);
    const plan = await importPlan({ text: notice });
    expect(plan).toMatchObject({ year: 2026, status: 'DRAFT', title: shown.title });
    const outline = ({ sections }: Data) =>
      sections.map((section: Data) => [section.title, section.items.map((item: Data) => item.title)]);
    expect(outline(plan)).toEqual(outline(shown));
    // One plan, two sections, four items and the one figure.
    expect(await stored()).toBe(8);
  });

  test('units in brackets are matched to the tree; an unknown one is a warning with its line', async () => {
    const text = notice.replace(
      '围绕质量月开展宣传活动。',
      '围绕质量月开展宣传活动。（责任单位：广州市局、宇宙局）',
    );
    const shown = await preview({ text });
    const { responsible } = shown.sections[1].items[0];
    expect(responsible.map((unit: Data) => [unit.name, unit.organization?.name ?? null])).toEqual([
      ['广州市局', '广州市质量技术监督局'],
      ['宇宙局', null],
    ]);
    const line = shown.text.split('\n').findIndex((one: string) => one.includes('宇宙局')) + 1;
    expect(shown.warnings).toContainEqual({
      code: 'UNKNOWN_ORGANIZATION',
      line,
      message: '机构树中没有对应的单位：宇宙局',
    });
  });

  test('a year that is not the title’s is taken, with a warning', async () => {
    const shown = await preview({ text: notice, year: 2025 });
    expect(shown.warnings).toMatchObject([
      { code: 'YEAR_DIFFERS', message: '标题中的年度与所填年度不同：2026 ≠ 2025' },
    ]);
    const english = await province.data(
      previewDocument,
      { input: { text: notice, year: 2025 } },
      { 'accept-language': 'en' },
    );
    expect(english.previewWorkPlanImport.warnings[0].message).toBe(
      'The title’s year is not the one given: 2026 ≠ 2025',
    );
    expect((await importPlan({ text: notice, year: 2025 })).year).toBe(2025);
  });
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('files', () => {
  test.each([
    ['notice.txt', Buffer.from(notice)],
    [
      'notice.docx',
      docxOf(
        notice
          .split('\n')
          .filter((line) => line.trim())
          .map(paragraph)
          .join(''),
      ),
    ],
  ])('%s is read as the pasted text is', async (name, bytes) => {
    const attachmentId = await upload(province, name, new Uint8Array(bytes));
    const fromText = await preview({ text: notice });
    const fromFile = await preview({ attachmentId });
    const figures = ({ sections }: Data) =>
      sections.flatMap((section: Data) =>
        section.items.map(({ number, title, requirement, targets }: Data) => ({
          number,
          title,
          requirement,
          targets,
        })),
      );
    expect(figures(fromFile)).toEqual(figures(fromText));
    expect((await importPlan({ attachmentId, year: 2026 })).sections).toHaveLength(2);
  });

  test('a table of tasks in .xlsx', async () => {
    const bytes = xlsxOf([
      ['序号', '工作任务', '工作要求', '牵头单位', '完成时限'],
      [1, '开展质量测试', '全年完成测试项目30项以上', '广州市局', '2026年9月30日前'],
      [2, '做好测试统计', '按时报送统计数据', '深圳市局', '2026年12月31日前'],
    ]);
    const attachmentId = await upload(province, '任务分解表.xlsx', new Uint8Array(bytes));
    const { sections } = await preview({ attachmentId, year: 2026 });
    const items = sections.flatMap((section: Data) => section.items);
    expect(items).toMatchObject([
      { number: 1, title: '开展质量测试', dueOn: '2026-09-30', responsible: [{ role: 'LEAD' }] },
      { number: 2, title: '做好测试统计', dueOn: '2026-12-31', responsible: [{ role: 'LEAD' }] },
    ]);
    expect(items[0].targets).toMatchObject([{ comparator: 'AT_LEAST', value: 30, unit: '项' }]);
    expect(items[0].responsible[0].organization.name).toBe('广州市质量技术监督局');
  });
});

describe('what cannot be imported says so, naming the field, and leaves nothing', () => {
  const megabytes = (count: number) => '一、工作\n1.'.padEnd(count * 1024 * 1024, '字');
  test.each([
    ['empty text', { text: '' }, 'text noticeEmpty'],
    ['spaces', { text: ' \n　\n' }, 'text noticeEmpty'],
    ['binary', { text: 'PK\u0003\u0004\u0000\u0001\uFFFD\u0000' }, 'text noticeBinary'],
    ['text without numbers', { text: '各单位要高度重视，认真贯彻执行。' }, 'text noticeUnnumbered'],
    // 10 MB: 3 bytes a character.
    ['ten megabytes', { text: megabytes(3.4) }, 'text noticeTooLarge'],
    ['neither text nor file', {}, 'text textOrAttachment'],
    ['both', { text: notice, attachmentId: 'x' }, 'text textOrAttachment'],
    ['a file that is not there', { attachmentId: 'x' }, 'attachmentId notFound'],
    ['a year out of range', { text: notice, year: 1900 }, 'year outOfRange'],
  ])('%s', async (_, input, reason) => {
    expect(reasons(await province.refused('previewWorkPlanImport', input))).toEqual(['BAD_INPUT', reason]);
    expect(reasons(await province.refused('importWorkPlan', input))).toEqual(['BAD_INPUT', reason]);
    expect(await stored()).toBe(0);
  });

  test('a title without a year needs one given', async () => {
    const text = '一、质量\n1.开展测试。做好测试。\n';
    expect(reasons(await province.refused('importWorkPlan', { text }))).toEqual(['BAD_INPUT', 'year noYear']);
    expect((await importPlan({ text, year: 2026 })).year).toBe(2026);
  });

  test('another’s file is one that is not there', async () => {
    const attachmentId = await upload(guangzhou, 'notice.txt', notice);
    expect(reasons(await province.refused('previewWorkPlanImport', { attachmentId }))).toEqual([
      'BAD_INPUT',
      'attachmentId notFound',
    ]);
  });

  test('only the province’s supervisor imports', async () => {
    const leader = await server.user('440000', 'LEADER');
    for (const client of [guangzhou, leader]) {
      expect((await client.refused('importWorkPlan', { text: notice })).extensions.code).toBe('FORBIDDEN');
      const error = await client.refused('previewWorkPlanImport', { text: notice });
      expect(error.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('importing and issuing', () => {
  test('all or nothing: an import that breaks at its last row leaves no trace', async () => {
    await server.query(`create function refuse_target() returns trigger language plpgsql as
      $$ begin raise exception using errcode = 'unique_violation'; end $$`);
    await server.query('create trigger refuse before insert on target execute function refuse_target()');
    try {
      const error = await province.refused('importWorkPlan', { text: notice });
      expect(error.extensions.code).toBe('CONFLICT');
      expect(await stored()).toBe(0);
    } finally {
      await server.query('drop trigger refuse on target');
    }
    await importPlan({ text: notice });
  });

  test('the same notice twice is a CONFLICT, also with other spaces or as a file', async () => {
    await importPlan({ text: notice });
    const attachmentId = await upload(province, 'notice.txt', notice);
    for (const input of [
      { text: notice },
      { text: `${notice.replaceAll('  ', '　')}\n\n` },
      { attachmentId },
    ]) {
      const error = await province.refused('importWorkPlan', input);
      expect([error.extensions.code, error.extensions.reason?.key]).toEqual([
        'CONFLICT',
        'noticeImportedBefore',
      ]);
    }
    expect(await stored()).toBe(8);
  });

  test('a draft is the issuer’s; once issued everyone in the province sees it', async () => {
    const { id, version } = await importPlan({ text: notice });
    expect((await plansOf(guangzhou)).totalCount).toBe(0);
    expect((await guangzhou.data('{ workItems { totalCount } }')).workItems.totalCount).toBe(0);
    expect(
      (await guangzhou.data('query($id: ID!) { workPlan(id: $id) { id } }', { id })).workPlan,
    ).toBeNull();
    expect((await plansOf(province)).nodes).toMatchObject([
      { status: 'DRAFT', availableActions: ['ISSUE', 'WITHDRAW'] },
    ]);
    const item = (await province.data('{ workItems { nodes { id } } }')).workItems.nodes[0].id;
    const organizations = [
      { organizationId: await server.organizationId('440100'), role: 'LEAD', dueOn: '2026-06-30' },
    ];
    const early = await province.refused('assignWorkItems', { workItemIds: [item], organizations });
    expect([early.extensions.code, early.extensions.reason?.key]).toEqual(['WRONG_STATE', 'planNotIssued']);

    const { workPlan } = await province.run(
      'issueWorkPlan',
      { id, version },
      'workPlan { id version status }',
    );
    expect(workPlan).toEqual({ id, version: version + 1, status: 'ISSUED' });
    expect((await plansOf(guangzhou)).nodes).toMatchObject([{ status: 'ISSUED', availableActions: [] }]);
    const stale = await province.refused('issueWorkPlan', { id, version });
    expect(stale.extensions.code).toBe('CONFLICT');
    const again = await province.refused('issueWorkPlan', { id, version: version + 1 });
    expect(again.extensions.code).toBe('WRONG_STATE');
  });
});
