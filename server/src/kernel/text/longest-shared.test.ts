import { expect, test } from 'vitest';
import { Passages } from './longest-shared.ts';

test.each([
  ['天河区开展电梯检查', '越秀区开展电梯检查行动', '区开展电梯检查'],
  ['甲乙丙', '丁戊', ''],
  ['', '甲', ''],
  ['甲', '', ''],
  ['甲乙甲乙丙', '甲乙丙甲乙甲乙', '甲乙甲乙'],
  ['甲乙甲丙甲乙甲', '乙甲乙甲丙', '甲乙甲丙'],
  ['一 二', '三 二', '二'],
])('%s and %s share %s', (one, other, shared) => {
  expect(new Passages(one).sharedWith(other)).toBe(shared);
});

/** By the definition: every passage, the longest first. */
function slowly(one: string, other: string): number {
  for (let length = Math.min(one.length, other.length); length > 0; length -= 1)
    for (let at = 0; at + length <= other.length; at += 1)
      if (one.includes(other.slice(at, at + length))) return length;
  return 0;
}

test('as long as by the definition, whatever repeats', () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const text = () => Array.from({ length: next() % 40 }, () => '甲乙丙'[next() % 3]).join('');
  for (let time = 0; time < 300; time += 1) {
    const [one, other] = [text(), text()];
    const shared = new Passages(one).sharedWith(other);
    expect([one, other, shared.length]).toEqual([one, other, slowly(one, other)]);
    expect(one.includes(shared) && other.includes(shared)).toBe(true);
  }
});

test('two texts as long as may be, of one word repeated, take no second', () => {
  const began = performance.now();
  for (const word of ['质', '质量', '质量安全监督检查'])
    expect(
      new Passages(word.repeat(20_000 / word.length)).sharedWith(word.repeat(20_000 / word.length)),
    ).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});
