import { deepStrictEqual } from 'node:assert';
import type { Facts } from '../facts.ts';
import { type Call, callsOf, type QuestionName } from '../questions.ts';
import { normalise } from '../servers/adapter.ts';
import { adapters } from '../servers/index.ts';
import type { RunningServer } from '../servers/start.ts';

export async function answerOf({ name, url }: RunningServer, call: Call, today: string): Promise<unknown> {
  const adapter = adapters[name];
  const { path, headers, body } = adapter.ask(call, today);
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":'))
    throw new Error(`${name}, ${call.question}: ${text.slice(0, 1000)}`);
  return normalise(adapter.read(call, JSON.parse(text)));
}

/** Calls spread over the list: other years, offsets, cities and filters. */
const samples = 24;

/**
 * Holds the servers to the same answers before anything is measured.
 * @returns how many calls were compared
 */
export async function compareAnswers(
  servers: RunningServer[],
  question: QuestionName,
  facts: Facts,
): Promise<number> {
  const calls = callsOf(question, facts, 'compare');
  const count = Math.min(samples, calls.count ?? 0);
  const [first, ...others] = servers;
  if (!first) return 0;
  for (let number = 0; number < count; number += 1) {
    const call = calls.at(Math.floor((number * (calls.count ?? 0)) / count));
    const expected = await answerOf(first, call, facts.today);
    for (const other of others) {
      const message = `${other.name} and ${first.name} answer differently: ${question} ${JSON.stringify(call.variables)}`;
      deepEqual(await answerOf(other, call, facts.today), expected, message);
    }
  }
  return count;
}

export function deepEqual(actual: unknown, expected: unknown, message: string): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    throw new Error(`${message}\n${(error as Error).message.split('\n').slice(0, 60).join('\n')}`);
  }
}
