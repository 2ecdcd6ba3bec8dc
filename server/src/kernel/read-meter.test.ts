import { expect, test } from 'vitest';
import { mostBytes, ReadMeter } from './read-meter.ts';

const megabytes = (count: number) => count * 1024 * 1024;

test('some statements of a user are asked at once, in their order, and none once the request is refused', async () => {
  const released: (() => void)[] = [];
  const meter = new ReadMeter('c', (release) => released.push(release));
  let asked = 0;
  const statement = async () => {
    asked += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return meter.take(megabytes(33));
  };
  const all = await Promise.allSettled(Array.from({ length: 15 }, () => meter.ask(statement)));
  expect(asked).toBe(8);
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(7);
  released[0]?.();
});

test('who holds too much asks for nothing more until some of it is answered', async () => {
  const released: (() => void)[] = [];
  const meter = () => new ReadMeter('d', (release) => released.push(release));
  for (let requests = 0; requests < 2; requests += 1) meter().take(megabytes(25));
  const asked = () => meter().ask(async () => 'rows');
  await expect(asked()).rejects.toMatchObject({ code: 'BUSY' });
  released[0]?.();
  expect(await asked()).toBe('rows');
  released[1]?.();
});

test('a request reads so much, a user’s requests together so much, and others theirs', () => {
  const answered: (() => void)[] = [];
  const meter = (userId: string) => new ReadMeter(userId, (release) => answered.push(release));
  const codeOf = (one: ReadMeter, bytes: number) => one.take(bytes)?.code ?? null;
  const [first, second, other] = [meter('a'), meter('a'), meter('b')];
  expect(codeOf(first, mostBytes.unheeded)).toBeNull();
  expect(answered).toHaveLength(0);
  expect(codeOf(first, megabytes(30))).toBeNull();
  expect(codeOf(second, megabytes(17))).toBeNull();
  expect(codeOf(second, 1)).toBe('BUSY');
  expect(codeOf(other, megabytes(32))).toBeNull();
  expect(codeOf(other, 1)).toBe('TOO_LARGE');
  expect(answered).toHaveLength(3);
  answered[0]?.();
  // What was refused once stays refused, and is asked for nothing more.
  expect(codeOf(second, 1)).toBe('BUSY');
  for (const release of answered.slice(1)) release();
  expect(codeOf(meter('a'), megabytes(32))).toBeNull();
  answered.at(-1)?.();
});
