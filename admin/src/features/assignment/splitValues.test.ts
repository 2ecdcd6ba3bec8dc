import { expect, test } from 'vitest';
import type { Figure } from './assignment.graphql.ts';
import { evenShares, sumOf } from './splitValues.ts';

const figure = (value: number, unit = '项'): Pick<Figure, 'share' | 'target'> => ({
  share: null,
  target: { id: 't', name: '指标', comparator: 'AT_LEAST', value, unit },
});

test.each([
  [30, 11, [3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2]],
  [30, 3, [10, 10, 10]],
  [2, 3, [1, 1, 0]],
  [2.5, 2, [1.5, 1]],
])('%d over %d: whole numbers that make it up', (whole, count, shares) => {
  expect(evenShares(figure(whole), count)).toEqual(shares);
  expect(sumOf(shares)).toBe(whole);
});

test('of a rate everybody has the whole; blanks are nothing', () => {
  expect(evenShares(figure(95, '%'), 2)).toEqual([95, 95]);
  expect(sumOf([null, 0.1, 0.2])).toBe(0.3);
});
