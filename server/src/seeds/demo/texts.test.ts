import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import organizations from '../../../seeds/organizations.json' with { type: 'json' };
import { revisedPassages } from './revision.ts';
import * as texts from './texts.ts';

const notice = readFileSync(new URL('../../../seeds/demo/notice.txt', import.meta.url), 'utf8');
const items = new Map(
  [...notice.matchAll(/^\s*(\d+)\.(.+)$/gm)].map((match) => [Number(match[1]), match[2] ?? '']),
);
const byCode = new Map(organizations.map((row) => [row.code, row]));
const shortNames = new Set(organizations.map((row) => row.shortName));

describe("the demonstration's notice", () => {
  it('numbers 83 points throughout its 20 sections', () => {
    expect([...items.keys()]).toEqual(Array.from({ length: 83 }, (_, index) => index + 1));
    const sections = notice.split(/^\s*[一二三四五六七八九十]+、.+工作$/m).slice(1);
    const counts = sections.map((section) => [...section.matchAll(/^\s*\d+\./gm)].length);
    expect(counts).toEqual([6, 4, 6, 5, 5, 6, 6, 6, 5, 4, 2, 2, 4, 5, 4, 3, 3, 3, 2, 2]);
  });

  it('names only responsible units of the tree, led by the department that the seed assigns', () => {
    const brackets = [...items].flatMap(([number, text]) => {
      const bracket = /（([^（）]*(?:牵头|责任)[^（）]*)）$/.exec(text)?.[1];
      return bracket ? [{ number, bracket }] : [];
    });
    expect(brackets.map(({ number }) => number)).toEqual([
      3, 8, 16, 20, 23, 26, 29, 35, 38, 43, 53, 69, 74, 80,
    ]);
    for (const { number, bracket } of brackets) {
      const names = bracket.replace(/(?:牵头|责任)单位：|按职责分工负责/g, '').split(/牵头，|[；、]/);
      for (const name of names) expect(shortNames, name).toContain(name);
      expect(byCode.get(texts.leadDepartments.get(number) ?? '')?.shortName).toBe(names[0]);
    }
  });

  it('says once what the revised notice says otherwise', () => {
    for (const [before] of revisedPassages) expect(notice.split(before)).toHaveLength(2);
  });

  it('keeps the points without a title to one sentence', () => {
    const single = [...items].filter(([, text]) => text.split('。').length === 2).map(([number]) => number);
    expect(single).toEqual([41, 49, 54, 55, 71]);
  });
});

describe("the demonstration's story", () => {
  it('leads each of the 83 points from a department or affiliate of the province', () => {
    expect([...texts.leadDepartments.keys()]).toEqual([...items.keys()]);
    for (const code of texts.leadDepartments.values()) expect(byCode.get(code)?.parent, code).toBe('440000');
  });

  it('has at least two reports for each section, of a length that people write', () => {
    const reports = Object.values(texts.reportTexts);
    expect(Object.keys(texts.reportTexts).map(Number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(reports.every((section) => section.length >= 2)).toBe(true);
    expect(reports.flat().length).toBeGreaterThanOrEqual(40);
    for (const report of reports.flat()) {
      expect(report.summary.length, report.summary).toBeGreaterThanOrEqual(40);
      expect(report.summary.length, report.summary).toBeLessThanOrEqual(120);
    }
  });

  it('has submissions of 80 to 200 characters, some of them urgent', () => {
    expect(texts.submissionTexts).toHaveLength(30);
    expect(texts.submissionTexts.filter((text) => text.kind === 'URGENT')).toHaveLength(7);
    for (const { body } of texts.submissionTexts) {
      expect(body.length, body).toBeGreaterThanOrEqual(80);
      expect(body.length, body).toBeLessThanOrEqual(200);
    }
  });

  it('refers only to points of the plan', () => {
    const rows = [...texts.submissionTexts, ...texts.publicityActivityTexts, ...texts.supervisionOrderTexts];
    for (const number of rows.flatMap((row) => row.itemNumbers)) expect(items.has(number)).toBe(true);
  });

  it('never says the same thing twice', () => {
    const lists: [readonly string[], number][] = [
      [texts.returnComments, 8],
      [texts.acceptanceComments, 4],
      [texts.completionSummaries, 10],
      [texts.supervisionOrderTexts.map((text) => text.requirement), 8],
      [texts.supervisionOrderTexts.map((text) => text.reply), 8],
      [texts.supervisionConclusions, 4],
      [texts.publicityActivityTexts.map((text) => text.title), 10],
      [texts.submissionTexts.map((text) => text.title), 30],
      [texts.channelTexts.map((text) => text.name), 10],
      [texts.personNames, 60],
    ];
    for (const [list, count] of lists) expect([list.length, new Set(list).size]).toEqual([count, count]);
  });
});
