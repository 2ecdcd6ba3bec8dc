import { expect, test } from 'vitest';
import { isUnreachable } from './unreachable.ts';

const told = (message: string, code?: string) => Object.assign(new Error(message), { code });

test.each([
  told('terminating connection due to administrator command', '57P01'),
  told('the database system is starting up', '57P03'),
  told('sorry, too many clients already', '53300'),
  told('connection failure', '08006'),
  told('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
  told('Connection terminated unexpectedly'),
  told('timeout exceeded when trying to connect'),
])('%s', (error) => {
  expect(isUnreachable(error)).toBe(true);
});

test.each([
  told('canceling statement due to statement timeout', '57014'),
  told('deadlock detected', '40P01'),
  told('relation "work_plan" does not exist', '42P01'),
  told('Connection terminated, says a reader', 'P0001'),
  told('Cannot read properties of undefined'),
])('%s is none', (error) => {
  expect(isUnreachable(error)).toBe(false);
});
