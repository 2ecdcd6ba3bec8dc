import { expect, test } from 'vitest';
import { comparePlans, compareTargets, isOther } from './compare-plans.ts';
import type { StandingPoint, Wording } from './wording.ts';

function point(number: number, title: string, requirement: string, more: Partial<Wording> = {}): Wording {
  return {
    number,
    label: `${number}.`,
    sectionOrdinal: 1,
    section: '质量工作',
    title,
    requirement,
    targets: [],
    pilotPlaces: [],
    responsible: [],
    dueText: null,
    dueOn: null,
    cadences: [],
    startOffset: 0,
    endOffset: 0,
    ...more,
  };
}

const standing = (wording: Wording): StandingPoint => ({
  ...wording,
  id: `item-${wording.number}`,
  sectionId: `section-${wording.sectionOrdinal}`,
  targets: wording.targets.map((target, index) => ({ ...target, id: `target-${wording.number}-${index}` })),
});

const sections = [
  { id: 'section-1', ordinal: 1, title: '质量工作' },
  { id: 'section-2', ordinal: 2, title: '宣传工作' },
];

const old = [
  point(1, '开展名牌战略', '培育名牌产品，扶持重点企业。'),
  point(2, '加强计量管理', '完善计量标准，检定计量器具。'),
  point(3, '做好标准化', '制定地方标准，参与国家标准。'),
  point(4, '组织质量月', '围绕质量月开展宣传。', { sectionOrdinal: 2, section: '宣传工作' }),
];

const outline = (revised: Wording[], titles = ['质量工作', '宣传工作']) =>
  comparePlans(
    { sections, points: old.map(standing) },
    { sections: titles.map((title, index) => ({ ordinal: index + 1, title })), points: revised },
  ).changes.map(({ kind, number, before, workItemId }) => [kind, before?.number ?? null, number, workItemId]);

test('the same notice changes nothing, in whatever script and spacing', () => {
  expect(outline(old).map(([kind]) => kind)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  const traditional = point(2, '加強計量管理', '完善計量標準, 檢定計量器具 。');
  expect(outline([old[0], traditional, old[2], old[3]] as Wording[])[1]).toEqual([
    'UNCHANGED',
    2,
    2,
    'item-2',
  ]);
});

test('a point put in the middle renumbers the later ones, and they stay themselves', () => {
  const revised = [
    old[0],
    point(2, '推进信用建设', '建立企业信用档案。'),
    { ...old[1], number: 3 },
    { ...old[2], number: 4 },
    { ...old[3], number: 5 },
  ] as Wording[];
  expect(outline(revised)).toEqual([
    ['UNCHANGED', 1, 1, 'item-1'],
    ['ADDED', null, 2, null],
    ['MOVED', 2, 3, 'item-2'],
    ['MOVED', 3, 4, 'item-3'],
    ['MOVED', 4, 5, 'item-4'],
  ]);
});

test('renumbered and reworded at once: likeness finds it, the number does not mislead', () => {
  const revised = [
    old[0],
    point(2, '推进信用建设', '建立企业信用档案。'),
    point(3, '加强计量管理', '完善计量标准，检定各类计量器具。'),
    { ...old[2], number: 4 },
    { ...old[3], number: 5 },
  ] as Wording[];
  expect(outline(revised).slice(1, 3)).toEqual([
    ['ADDED', null, 2, null],
    ['CHANGED', 2, 3, 'item-2'],
  ]);
});

test('a point is left out; another takes its number and is not taken for it', () => {
  const revised = [old[0], point(2, '推进信用建设', '建立企业信用档案。'), old[2], old[3]] as Wording[];
  expect(outline(revised)).toEqual([
    ['UNCHANGED', 1, 1, 'item-1'],
    ['REMOVED', 2, 2, 'item-2'],
    ['ADDED', null, 2, null],
    ['UNCHANGED', 3, 3, 'item-3'],
    ['UNCHANGED', 4, 4, 'item-4'],
  ]);
});

test('a due date, a figure or a unit in brackets alone is a change', () => {
  const kind = (more: Partial<Wording>) =>
    outline([{ ...old[0], ...more } as Wording, ...old.slice(1)])[0]?.[0];
  expect(kind({ dueText: '十月底前', dueOn: '2026-10-31' })).toBe('CHANGED');
  expect(kind({ targets: [{ name: '名牌', comparator: 'AT_LEAST', value: 9, unit: '个' }] })).toBe('CHANGED');
  expect(kind({ responsible: [{ role: 'LEAD', name: '广州市局', organizationId: null }] })).toBe('CHANGED');
  expect(kind({ label: '（一）1.' })).toBe('UNCHANGED');
});

test('a section that was only renamed is the same; a point in another section has moved', () => {
  expect(outline(old, ['质量强省工作', '宣传工作']).map(([kind]) => kind)).toEqual(
    Array(4).fill('UNCHANGED'),
  );
  const moved = { ...old[2], sectionOrdinal: 2, section: '宣传工作' } as Wording;
  expect(outline([old[0], old[1], moved, old[3]] as Wording[])[2]).toEqual(['MOVED', 3, 3, 'item-3']);
});

test('figures keep their rows by name and unit, else by unit', () => {
  const figure = (name: string, value: number, unit = '项') => ({
    name,
    comparator: 'AT_LEAST' as const,
    value,
    unit,
  });
  const rows = compareTargets(
    [
      { ...figure('检查企业', 30, '家'), id: 'a' },
      { ...figure('完成项目', 30), id: 'b' },
      { ...figure('培训人员', 500, '人'), id: 'c' },
    ],
    [figure('完成测试项目', 50), figure('检查企业', 30, '家'), figure('合格率', 95, '%')],
  );
  expect(rows.map(({ id, before, after }) => [id, before?.value ?? null, after?.value ?? null])).toEqual([
    ['b', 30, 50],
    ['a', 30, 30],
    [null, null, 95],
    ['c', 500, null],
  ]);
  expect(rows.filter(isOther).map(({ id }) => id)).toEqual(['b', null, 'c']);
});
