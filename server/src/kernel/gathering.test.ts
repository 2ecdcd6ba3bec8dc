import { expect, test } from 'vitest';
import { Gathering } from './gathering.ts';

/** Each group ends when it is told to; an item is a letter that marks itself, and fails where it is an x. */
interface Options {
  usual: number;
  most: number;
  together: number;
  patience: number;
  held: ReadonlySet<string>;
  givenUpAfter: number;
}
function held(options: Partial<Options> = {}) {
  const groups: string[] = [];
  const ends: (() => void)[] = [];
  const gathering = new Gathering<string, string>({
    together: async (items) => {
      groups.push(items.join(''));
      await new Promise<void>((resolve) => ends.push(resolve));
      if (items.includes('!')) throw new Error('all of it');
      const held = options.held ?? new Set();
      return items.map((item) => {
        if (held.has(item)) return null;
        return item === 'x'
          ? { status: 'rejected', reason: new Error('x') }
          : { status: 'fulfilled', value: item };
      });
    },
    marks: (item) => [item],
    lanes: { usual: options.usual ?? 1, most: options.most ?? 2 },
    most: options.together ?? 3,
    patience: options.patience ?? 60_000,
    pauses: { first: 5, last: 20 },
    givenUp: { after: options.givenUpAfter ?? 60_000, with: () => new Error('given up') },
  });
  const end = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { gathering, groups, end, all: (letters: string) => [...letters].map((one) => gathering.join(one)) };
}

test('one alone goes at once; what comes meanwhile goes together, so many at most, in the order in which it came', async () => {
  const { groups, end, all } = held();
  const answers = all('abcde');
  expect(groups).toEqual(['a']);
  await end();
  expect(groups).toEqual(['a', 'bcd']);
  await end();
  await end();
  expect(groups).toEqual(['a', 'bcd', 'e']);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('each gets its own answer, and all the same where the whole failed', async () => {
  const { end, all } = held();
  const answers = Promise.allSettled(all('abxc!d'));
  for (let groups = 0; groups < 3; groups += 1) await end();
  expect((await answers).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual(
    ['a', 'b', 'x', 'c', 'all of it', 'all of it'],
  );
});

test('what shares a mark with what is under way waits for it, and keeps nobody behind it', async () => {
  const { groups, end, all } = held({ usual: 2 });
  const answers = all('aabab');
  expect(groups).toEqual(['a', 'b']);
  await end();
  expect(groups).toEqual(['a', 'b', 'a']);
  await end();
  await end();
  await end();
  expect(groups).toEqual(['a', 'b', 'a', 'b', 'a']);
  await end();
  expect(await Promise.all(answers)).toEqual(['a', 'a', 'b', 'a', 'b']);
});

test('a slow group keeps nobody waiting, as long as there are lanes', async () => {
  const { groups, end, all } = held({ patience: 5 });
  const answers = all('abcde');
  expect(groups).toEqual(['a']);
  await expect.poll(() => groups).toEqual(['a', 'bcd']);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(groups).toEqual(['a', 'bcd']);
  await end();
  expect(groups).toEqual(['a', 'bcd', 'e']);
  await end();
  await end();
  expect(await Promise.all(answers)).toHaveLength(5);
});

test('what cannot be done now is tried again, keeps nobody waiting, and keeps its place before what shares its mark', async () => {
  const heldBack = new Set(['a']);
  const { groups, end, all } = held({ held: heldBack });
  const answers = all('aba');
  await end();
  expect(groups).toEqual(['a', 'b']);
  await end();
  await expect.poll(() => groups).toEqual(['a', 'b', 'a']);
  heldBack.clear();
  await end();
  expect(groups).toEqual(['a', 'b', 'a', 'a']);
  await end();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'a']);
});

test('what can never be done is given up', async () => {
  const { end, all } = held({ held: new Set(['a']), givenUpAfter: 1 });
  const [answer] = all('a');
  const given = expect(answer).rejects.toThrow('given up');
  for (let tries = 0; tries < 20; tries += 1) {
    await end();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await given;
});
