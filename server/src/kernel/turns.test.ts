import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('so many at once, in the order in which they came, whatever fails', async () => {
  const turns = new Turns(2);
  const order: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running += 1;
    expect(running).toBeLessThanOrEqual(2);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(name);
    running -= 1;
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const done = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((name) => turns.take(work(name))));
  expect(done.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await turns.take(async () => 'again')).toBe('again');
});
