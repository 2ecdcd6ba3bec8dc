import {
  type ConcernAction,
  type ConcernStatus,
  concernActions,
} from '@duban/schema/vocabulary/public-concern';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canEditSubjects, canReadPerson, canRecord } from './public-concern.policy.ts';

/** Recorded by the city, answered by its county, unless told. */
const row = (status: ConcernStatus, handler: Place = 'tianhe', intakeId: Place = 'guangzhou') => ({
  ...rowOf(handler),
  intakeId,
  status,
  answererId: null as string | null,
});

const intake = ['EDITOR guangzhou', 'LIAISON guangzhou'];
const handler = ['LEADER tianhe', 'REPORTER tianhe'];
/** Whoever sees the county. */
const supervisors = ['SUPERVISOR guangzhou', 'SUPERVISOR province', 'SUPERVISOR tianhe'];
const rules: Record<ConcernAction, string[]> = {
  ASSIGN: [...intake, ...handler],
  ANSWER: handler,
  ACCEPT: intake,
  CLOSE: intake,
  RETURN: intake,
  FOLLOW: [...intake, ...supervisors],
  UPDATE: intake,
  MERGE: intake,
  SEPARATE: intake,
  DISMISS: intake,
};

test.each(concernActions)('who does %s', (action) => {
  expect(allowed((viewer) => can(viewer, action, row('ASSIGNED')))).toEqual([...rules[action]].sort());
});

test('before it is given out, only whoever recorded it assigns it', () => {
  expect(allowed((viewer) => can(viewer, 'ASSIGN', row('RECORDED', 'guangzhou')))).toEqual(intake);
});

test('nobody judges their own answer', () => {
  const own = { ...row('ANSWERED', 'guangzhou'), answererId: 'one person' };
  const person = viewerAt('guangzhou', ['EDITOR', 'REPORTER'], 'one person');
  expect(availableActions(person, own)).toEqual(['FOLLOW']);
  expect(availableActions(viewerAt('guangzhou', ['EDITOR']), own)).toEqual(['ACCEPT', 'RETURN', 'FOLLOW']);
});

test('the person is read by whoever recorded it, and by whoever answers while it is under way', () => {
  const readers = (status: ConcernStatus) => allowed((viewer) => canReadPerson(viewer, row(status)));
  for (const status of ['ASSIGNED', 'ANSWERED', 'ACCEPTED'] as const)
    expect(readers(status)).toEqual([...intake, ...handler].sort());
  for (const status of ['RECORDED', 'CLOSED', 'DISMISSED', 'MERGED'] as const)
    expect(readers(status)).toEqual(intake);
});

test('liaisons and editors record; the system administrator keeps the subjects', () => {
  expect(new Set(allowed(canRecord).map((who) => who.split(' ')[0]))).toEqual(new Set(['LIAISON', 'EDITOR']));
  expect(new Set(allowed(canEditSubjects).map((who) => who.split(' ')[0]))).toEqual(
    new Set(['SYSTEM_ADMIN']),
  );
});
