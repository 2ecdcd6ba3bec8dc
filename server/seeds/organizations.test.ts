import { describe, expect, it } from 'vitest';
import rows from './organizations.json' with { type: 'json' };

const bureaus = rows.filter((row) => row.kind === 'BUREAU');
const cities = bureaus.filter((row) => row.level === 'CITY');
const counties = bureaus.filter((row) => row.level === 'COUNTY');
const byCode = new Map(rows.map((row) => [row.code, row]));
const distinct = (values: (string | number | null)[]) => new Set(values).size;

describe('the organizations of Guangdong', () => {
  it('are one provincial, 21 city and 122 county bureaus with departments and affiliates', () => {
    expect(bureaus.filter((row) => row.level === 'PROVINCE').map((row) => row.code)).toEqual(['440000']);
    expect(cities).toHaveLength(21);
    expect(counties).toHaveLength(122);
    const below = (code: string, kind: string) =>
      rows.filter((row) => row.parent === code && row.kind === kind);
    expect(below('440000', 'DEPARTMENT')).toHaveLength(15);
    expect(below('440000', 'AFFILIATE')).toHaveLength(9);
    expect(below('440100', 'DEPARTMENT').map((row) => row.name)).toEqual([
      '广州市质量技术监督局办公室',
      '广州市质量技术监督局标准化科',
    ]);
  });

  it('count the counties of each city as the standard does', () => {
    const counts = cities.map((city) => [
      city.shortName,
      counties.filter((row) => row.parent === city.code).length,
    ]);
    expect(counts).toEqual([
      ['广州市局', 11],
      ['韶关市局', 10],
      ['深圳市局', 9],
      ['珠海市局', 3],
      ['汕头市局', 7],
      ['佛山市局', 4],
      ['江门市局', 7],
      ['湛江市局', 9],
      ['茂名市局', 5],
      ['肇庆市局', 8],
      ['惠州市局', 5],
      ['梅州市局', 8],
      ['汕尾市局', 4],
      ['河源市局', 6],
      ['阳江市局', 4],
      ['清远市局', 8],
      ['东莞市局', 0],
      ['中山市局', 0],
      ['潮州市局', 3],
      ['揭阳市局', 5],
      ['云浮市局', 5],
    ]);
  });

  it('put Shunde directly below the province', () => {
    expect(byCode.get('440606')).toMatchObject({ parent: '440000', level: 'COUNTY', shortName: '顺德区局' });
    expect(counties.filter((row) => row.parent === '440000').map((row) => row.code)).toEqual(['440606']);
  });

  it('nest by GB/T 2260 code', () => {
    for (const row of rows) expect(row.divisionCode).toMatch(/^44\d{4}$/);
    for (const row of bureaus) expect(row.code).toBe(row.divisionCode);
    for (const city of cities)
      expect(city).toMatchObject({ parent: '440000', code: expect.stringMatching(/^44\d\d00$/) });
    for (const county of counties) {
      if (county.code !== '440606') expect(county.parent).toBe(`${county.code.slice(0, 4)}00`);
    }
    for (const row of rows) {
      if (row.kind !== 'BUREAU') expect(row.divisionCode).toBe(row.parent);
    }
  });

  it('list every parent before its children, in the order of the codes', () => {
    const position = new Map(rows.map((row, index) => [row.code, index]));
    for (const [index, row] of rows.entries()) {
      expect(row.sortOrder).toBe(index + 1);
      if (row.parent !== null) expect(position.get(row.parent)).toBeLessThan(index);
    }
    const codes = bureaus.map((row) => row.code);
    expect(codes).toEqual([...codes].sort());
  });

  it('have unique codes, names and document prefixes', () => {
    expect(distinct(rows.map((row) => row.code))).toBe(170);
    expect(distinct(rows.map((row) => row.name))).toBe(170);
    expect(distinct(rows.map((row) => row.shortName))).toBe(170);
    expect(distinct(bureaus.map((row) => row.documentPrefix))).toBe(144);
    expect(rows.filter((row) => row.kind !== 'BUREAU').every((row) => row.documentPrefix === null)).toBe(
      true,
    );
  });

  it('name districts with their city, counties and county-level cities by themselves', () => {
    const names = ['440106', '440281', '440232', '441502', '440100'].map((code) => [
      byCode.get(code)?.name,
      byCode.get(code)?.shortName,
    ]);
    expect(names).toEqual([
      ['广州市天河区质量技术监督局', '天河区局'],
      ['乐昌市质量技术监督局', '乐昌市局'],
      ['乳源瑶族自治县质量技术监督局', '乳源县局'],
      ['汕尾市城区质量技术监督局', '汕尾城区局'],
      ['广州市质量技术监督局', '广州市局'],
    ]);
    expect(byCode.get('440100')?.documentPrefix).toBe('穗质监督办');
    expect(byCode.get('440106')?.documentPrefix).toBe('穗天河质监督办');
  });
});
