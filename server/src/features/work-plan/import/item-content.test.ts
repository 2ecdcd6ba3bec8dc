import { describe, expect, test } from 'vitest';
import { parseNotice } from './parse-notice.ts';

const items = (text: string) => parseNotice(text).sections.flatMap((section) => section.items);
const only = (text: string) => items(text)[0] ?? expect.fail('no point');
const roles = (text: string) => only(text).responsible.map(({ role, name }) => `${role} ${name}`);
const codes = (text: string) => parseNotice(text).warnings.map(({ code, line }) => `${code} ${line}`);
const figures = (text: string) =>
  only(`2026年工作要点\n1.抓好一项工作。${text}`).targets.map(
    ({ name, comparator, value, unit }) => `${name} ${comparator} ${value} ${unit}`,
  );
const due = (text: string) => {
  const { dueText, dueOn } = only(`2026年工作要点\n1.抓好一项工作。${text}`);
  return [dueText, dueOn];
};

describe('who answers', () => {
  test.each([
    ['(牵头单位:质量处、计量处;责任单位:稽查局)', ['LEAD 质量处', 'LEAD 计量处', 'SUPPORT 稽查局']],
    ['（牵头单位：质量处；配合单位：计量处，法规处）', ['LEAD 质量处', 'SUPPORT 计量处', 'SUPPORT 法规处']],
    ['(质量处、计量处牵头,稽查局按职责分工负责)', ['LEAD 质量处', 'LEAD 计量处', 'SUPPORT 稽查局']],
    ['(质量处、计量处负责,列第一位者为牵头单位,下同)', ['LEAD 质量处', 'SUPPORT 计量处']],
    ['(责任单位:质量处、计量处,列第一位者为牵头单位,下同)', ['LEAD 质量处', 'SUPPORT 计量处']],
    ['(质量处负责)', ['LEAD 质量处']],
    ['(办公室牵头,规划和科技处、各市局配合)', ['LEAD 办公室', 'SUPPORT 规划和科技处', 'SUPPORT 各市局']],
    ['\n质量处、计量处、稽查局负责落实。', ['LEAD 质量处', 'SUPPORT 计量处', 'SUPPORT 稽查局']],
    ['\n牵头单位：质量处\n责任单位：计量处、稽查局', ['LEAD 质量处', 'SUPPORT 计量处', 'SUPPORT 稽查局']],
  ])('%s', (statement, expected) => {
    const text = `1.开展比对。全省一起做。${statement}`;
    expect(roles(text)).toEqual(expected);
    expect(only(text)).toMatchObject({ title: '开展比对', requirement: '全省一起做。' });
  });

  test('下同 rules all that follows', () => {
    const text =
      '1.甲事。做甲。(质量处、计量处负责,列第一位者为牵头单位,下同)\n2.乙事。做乙。(责任单位:法规处、稽查局)';
    expect(items(text)[1]?.responsible).toEqual([
      { role: 'LEAD', name: '法规处' },
      { role: 'SUPPORT', name: '稽查局' },
    ]);
    expect(parseNotice(text).warnings.map(({ code }) => code)).not.toContain('LEAD_ASSUMED');
  });

  test('without such a note the first is taken to lead, with a warning', () => {
    expect(codes('1.甲事。做甲。(责任单位:法规处、稽查局)')).toContain('LEAD_ASSUMED 1');
  });

  test('a heading’s units answer for its points', () => {
    const notice = parseNotice('一、监督工作（质量处负责）\n1.甲事。做甲。\n2.乙事。做乙。（法规处负责）');
    expect(notice.sections[0]?.title).toBe('监督工作');
    expect(notice.sections[0]?.items.map(({ responsible }) => responsible[0]?.name)).toEqual([
      '质量处',
      '法规处',
    ]);
  });

  test.each(['由主要领导负责', '(含专人负责的窗口)', '落实安全责任。'])('%s names no unit', (text) => {
    expect(roles(`1.甲事。做甲,${text}`)).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    ['培育示范企业3-5个。', ['培育示范企业 AT_LEAST 3 个']],
    ['抽查合格率力争达到95%以上。', ['抽查合格率 AT_LEAST 95 %']],
    ['投诉办理时限控制在5个工作日以内。', ['投诉办理时限 AT_MOST 5 个工作日']],
    ['全年事故不超过2起。', ['事故 AT_MOST 2 起']],
    ['全年培训人员１２００人次。', ['培训人员 EQUAL 1200 人次']],
    ['至少举办两次演练,现场检查不少于三次。', ['举办演练 AT_LEAST 2 次', '现场检查 AT_LEAST 3 次']],
    ['推广试点1.5万户。', ['推广试点 EQUAL 15000 户']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    '宣传12365热线。',
    '检查3C产品。',
    '发布《2026年100家名单》。',
    '落实“300个计划”。',
    '2026年启动,2027年建成。',
    '分3个阶段推进。',
    '落实三项制度。',
    '通过ISO9001认证。',
    '按第3批名录执行。',
    '推广金质工程(一期)系统。',
    '去年共完成300项。',
  ])('%s sets none', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('a bound without a known unit warns', () => {
    expect(codes('1.甲事。达到30以上。')).toContain('UNREAD_FIGURE 1');
  });
});

describe('deadlines and rhythm', () => {
  test.each([
    ['2026年10月底前建成平台。', ['2026年10月底前', '2026-10-31']],
    ['6月底前完成摸底。', ['6月底前', '2026-06-30']],
    ['6月底前完成摸底,11月20日前完成整改。', ['11月20日前', '2026-11-20']],
    ['年内出台办法。', ['年内', '2026-12-31']],
    ['争取年内出台办法。', ['争取年内', '2026-12-31']],
    ['第三季度前完成验收。', ['第三季度前', '2026-09-30']],
    ['年底前全部完成。', ['年底前', '2026-12-31']],
    ['尽快出台办法。', ['尽快', null]],
    ['力争用3年时间建成体系。', ['力争用3年时间', '2028-12-31']],
    ['到2027年底实现覆盖。', ['到2027年底', '2027-12-31']],
    ['5月20日开展计量日宣传。', [null, null]],
    ['截至2025年底的数据要核实。', [null, null]],
    ['贯彻《2026年底前行动方案》。', [null, null]],
    ['每月10日前报送数据。', [null, null]],
    ['2月30日前完成。', [null, null]],
  ])('%s', (text, expected) => {
    expect(due(text)).toEqual(expected);
  });

  test('rhythm by level', () => {
    expect(only('1.甲事。市局每月、县局每季度报送,各级每年总结。').cadences).toEqual([
      { level: 'CITY', cadence: 'MONTHLY' },
      { level: 'COUNTY', cadence: 'QUARTERLY' },
      { level: 'PROVINCE', cadence: 'YEARLY' },
    ]);
  });

  test('pilot places', () => {
    expect(only('1.甲事。在珠海、惠州市开展免检试点。').pilotPlaces).toEqual(['珠海', '惠州市']);
    expect(only('1.甲事。以韶关和梅州为试点,逐步推开。').pilotPlaces).toEqual(['韶关', '梅州']);
    expect(only('1.甲事。在有条件的地市开展免检试点。').pilotPlaces).toEqual([]);
  });
});

describe('tables', () => {
  const table =
    '2026年任务分解表\n序号\t工作任务\t牵头单位\t责任单位\t完成时限\n1\t开展抽查。抽查100家企业。\t质量处\t各市局、稽查局\t6月底前\n2\t更新网站\t办公室\t\t长期\n3\t编写年鉴\t办公室\t\t看情况';

  test('rows are points', () => {
    const [first, second] = items(table);
    expect(first).toMatchObject({
      number: 1,
      label: '1',
      title: '开展抽查',
      requirement: '抽查100家企业。',
      dueText: '6月底前',
      dueOn: '2026-06-30',
    });
    expect(first?.responsible).toEqual([
      { role: 'LEAD', name: '质量处' },
      { role: 'SUPPORT', name: '各市局' },
      { role: 'SUPPORT', name: '稽查局' },
    ]);
    expect(first?.targets).toMatchObject([{ value: 100, unit: '家' }]);
    expect(second).toMatchObject({ title: null, requirement: '更新网站', dueText: '长期', dueOn: null });
    expect(codes(table)).toContain('UNREAD_DEADLINE 5');
  });

  test('columns in any order, sections by heading or column', () => {
    const other = parseNotice(
      '完成时限\t责任单位\t工作任务\t类别\n2026年5月\t计量处\t校准仪器\t计量\n年底前\t法规处\t清理文件\t法规',
    );
    expect(other.sections.map(({ title }) => title)).toEqual(['计量', '法规']);
    expect(other.sections[0]?.items[0]).toMatchObject({
      number: 1,
      requirement: '校准仪器',
      dueOn: '2026-05-31',
      responsible: [{ role: 'LEAD', name: '计量处' }],
    });
  });
});
