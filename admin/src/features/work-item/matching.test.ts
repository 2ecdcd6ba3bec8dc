import { expect, it } from 'vitest';
import { matching } from './matching.ts';

const item = (number: number, displayTitle: string) => ({
  id: String(number),
  number,
  displayTitle,
  section: { id: 's', ordinal: 1, title: '质量管理' },
  workPlan: { id: 'p', year: 2026 },
});
const items = [
  item(1, '推进名牌战略'),
  item(2, '开展质量月 activities'),
  item(12, '落实 20 项检测'),
  item(23, '培育基地'),
];
const numbers = (text: string) => matching(items, text).map(({ number }) => number);

it('offers all before anything is typed', () => {
  expect(numbers(' ')).toEqual([1, 2, 12, 23]);
});

it('finds a point by the beginning of its number, not by figures in its title', () => {
  expect(numbers('2')).toEqual([2, 23]);
});

it('finds a point by all the words, in any case and order', () => {
  expect(numbers('ACTIVITIES 质量月')).toEqual([2]);
});

it('finds the points of a section by its title', () => {
  expect(numbers('质量管理')).toHaveLength(4);
});
