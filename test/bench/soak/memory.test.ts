import { expect, test } from 'vitest';
import { growthOfLastHalf, residentOf } from './memory.ts';

test('what was taken in the first half is no growth', () => {
  expect(growthOfLastHalf([100, 150, 200, 300, 300, 300, 300, 300])).toBe(0);
});

test('a steady rise over the last half is told as its share', () => {
  expect(growthOfLastHalf([0, 0, 0, 0, 200, 210, 220, 230])).toBeCloseTo(0.15);
});

test('a fall is told below zero', () => {
  expect(growthOfLastHalf([0, 0, 0, 0, 200, 190, 180, 170])).toBeCloseTo(-0.15);
});

test('the saw of a garbage collector is no growth, wherever it ends', () => {
  const saw = Array.from({ length: 600 }, (_, second) => 200 + (second % 30));
  expect(Math.abs(growthOfLastHalf(saw))).toBeLessThan(0.02);
  expect(Math.abs(growthOfLastHalf(saw.slice(0, 585)))).toBeLessThan(0.02);
});

test('fewer samples than two grow by nothing', () => {
  expect(growthOfLastHalf([])).toBe(0);
  expect(growthOfLastHalf([100])).toBe(0);
});

test.runIf(process.platform === 'linux')('reads a process in MiB, and none of one that is gone', () => {
  const own = process.memoryUsage().rss / 2 ** 20;
  expect(residentOf(process.pid)).toBeGreaterThan(own * 0.8);
  expect(residentOf(process.pid)).toBeLessThan(own * 1.2);
  expect(residentOf(2 ** 22 + 1)).toBeNull();
});
