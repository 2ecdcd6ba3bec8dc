import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ParsedItem, ParsedNotice } from './notice.ts';
import { parseNotice } from './parse-notice.ts';

const file = resolve(import.meta.dirname, '../../../../../../shared/seeds/002_342ab179fa393cc7.txt');
const skipped = existsSync(file) ? false : 'the real notices are not part of the project';

describe.skipIf(skipped)(`the provincial notice of 2010${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  const notice: ParsedNotice = skipped ? (undefined as never) : parseNotice(readFileSync(file, 'utf8'));
  const items = skipped ? [] : notice.sections.flatMap((section) => section.items);
  const item = (number: number): ParsedItem => items.find((one) => one.number === number) as ParsedItem;
  const figures = (number: number) =>
    item(number).targets.map(({ name, comparator, value, unit }) => `${name} ${comparator} ${value} ${unit}`);

  test('has 20 sections with 83 points numbered throughout', () => {
    expect(notice.sections.map((section) => section.items.length)).toEqual([
      6, 4, 6, 5, 5, 6, 6, 6, 5, 4, 2, 2, 4, 5, 4, 3, 3, 3, 2, 2,
    ]);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 83 }, (_, index) => index + 1));
    expect(notice.sections.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(notice.sections[0]?.title).toBe('质量管理工作');
    expect(notice.sections[9]?.title).toBe('政策法规、地理标志产品保护工作');
    expect(notice.sections[19]?.title).toBe('督查督办工作');
  });

  test('says who it is', () => {
    expect(notice).toMatchObject({
      title: '2010年全省质量技术监督工作要点',
      documentNumber: null,
      issuedOn: '2010-02-11',
      year: 2010,
    });
    expect(notice.warnings.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'NO_DOCUMENT_NUMBER 1',
      'NOISE_LINE 3',
    ]);
  });

  test('five points have no title sentence', () => {
    expect(items.filter(({ title }) => title === null).map(({ number }) => number)).toEqual([
      41, 49, 54, 55, 71,
    ]);
    expect(item(1).title).toBe('积极开展质量强省活动');
    expect(item(1).requirement.slice(0, 4)).toBe('加快建立');
    expect(item(49).requirement).toBe('做好质监综合统计和分析工作。');
    expect(item(83).title).toBe('严格督查行政问责制');
  });

  test('point 23 sets ten figures', () => {
    expect(figures(23)).toEqual([
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
    ]);
  });

  test('the other figures, and none elsewhere', () => {
    expect(figures(24)).toEqual([
      '新增国家级和省级标准化示范项目 AT_LEAST 100 个',
      '“标准化良好行为企业”完成咨询、培训、确认 AT_LEAST 200 家',
    ]);
    expect(figures(45)).toEqual([
      '新批准筹建国家质检中心 EQUAL 5 个',
      '完成国家质检中心的审查或验收 EQUAL 8 个',
      '专业镇或产业园区建立公共检测服务平台 AT_LEAST 1 个',
      '新增公共检测服务平台 AT_LEAST 30 个',
    ]);
    expect(figures(48)).toEqual(['配合编制广东省环境保护和生态建设等省“十二五”重点专项规划 EQUAL 4 个']);
    expect(figures(66)).toEqual(['省市局领导干部每年到基层调研时间 AT_LEAST 60 天']);
    expect(figures(70)).toEqual(['和平县林寨镇杨洞村贫困户帮扶任务 EQUAL 113 户']);
    expect(items.filter(({ targets }) => targets.length > 0).map(({ number }) => number)).toEqual([
      23, 24, 45, 48, 66, 70,
    ]);
  });

  test('rhythm by level, pilots, deadlines with their wording', () => {
    expect(item(4).cadences).toEqual([
      { level: 'PROVINCE', cadence: 'HALF_YEARLY' },
      { level: 'CITY', cadence: 'QUARTERLY' },
      { level: 'COUNTY', cadence: 'MONTHLY' },
    ]);
    expect(items.filter(({ cadences }) => cadences.length > 0)).toHaveLength(1);
    expect(
      items
        .filter(({ pilotPlaces }) => pilotPlaces.length > 0)
        .map(({ number, pilotPlaces }) => [number, pilotPlaces]),
    ).toEqual([[38, ['广州', '深圳']]]);
    expect(
      items
        .filter(({ dueText }) => dueText !== null)
        .map(({ number, dueText, dueOn }) => [number, dueText, dueOn]),
    ).toEqual([
      [9, '适时', null],
      [26, '争取年内', '2010-12-31'],
      [33, '尽快', null],
      [66, '力争用3年时间', '2012-12-31'],
    ]);
    expect(items.flatMap(({ responsible }) => responsible)).toEqual([]);
  });

  test('every point is anchored in the text', () => {
    for (const { startOffset, endOffset, title, requirement, label, targets } of items) {
      const anchored = notice.text.slice(startOffset, endOffset);
      expect(anchored.startsWith(label)).toBe(true);
      expect(anchored).toContain(title ?? '');
      expect(anchored).toContain(requirement);
      for (const target of targets)
        expect(notice.text.slice(target.startOffset, target.endOffset)).toContain(String(target.value));
    }
  });
});
