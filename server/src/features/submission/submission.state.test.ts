import { submissionActions, submissionStatuses } from '@duban/schema/vocabulary/submission';
import { expect, test } from 'vitest';
import { followUpDueAfter, submissionStates, timeliness } from './submission.state.ts';

/** Level by level, by hand. */
const nothing = {
  ...{ PASS: null, ACCEPT: null, RETURN: null, DECLINE: null, FORWARD: null, RESUBMIT: null },
  ...{ WITHDRAW: null, FOLLOW_UP: null },
  ...{ PASS_SECRECY: null, REFUSE_SECRECY: null, RECORD_ADOPTION: null, RECORD_INSTRUCTION: null },
};
const table = {
  SUBMITTED: {
    ...nothing,
    ...{ PASS: 'SUBMITTED', ACCEPT: 'ACCEPTED', RETURN: 'RETURNED' },
    ...{ PASS_SECRECY: 'SUBMITTED', REFUSE_SECRECY: 'RETURNED', FOLLOW_UP: 'SUBMITTED' },
  },
  ACCEPTED: {
    ...nothing,
    ...{ FORWARD: 'FORWARDED', PASS_SECRECY: 'ACCEPTED', REFUSE_SECRECY: 'RETURNED', FOLLOW_UP: 'ACCEPTED' },
    ...{ RECORD_ADOPTION: 'ACCEPTED', RECORD_INSTRUCTION: 'ACCEPTED' },
  },
  FORWARDED: {
    ...nothing,
    ...{ ACCEPT: 'ACCEPTED', DECLINE: 'ACCEPTED', RETURN: 'RETURNED' },
    ...{ PASS_SECRECY: 'FORWARDED', REFUSE_SECRECY: 'RETURNED', FOLLOW_UP: 'FORWARDED' },
    ...{ RECORD_ADOPTION: 'FORWARDED', RECORD_INSTRUCTION: 'FORWARDED' },
  },
  RETURNED: { ...nothing, RESUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN', FOLLOW_UP: 'RETURNED' },
  WITHDRAWN: nothing,
};

test('every state × action of a submission', () => {
  const rows = submissionStatuses.map((status) => [
    status,
    Object.fromEntries(submissionActions.map((action) => [action, submissionStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

/** Routine 3 days, urgent 2 hours after the event: over a leap day, a year's end, and to the millisecond. */
test.each([
  ['ROUTINE', '2026-03-01T08:00:00+08:00', '2026-03-04T08:00:00.000+08:00', false],
  ['ROUTINE', '2026-03-01T08:00:00+08:00', '2026-03-04T08:00:00.001+08:00', true],
  ['ROUTINE', '2028-02-27T12:00:00+08:00', '2028-03-01T12:00:00.000+08:00', false],
  ['ROUTINE', '2028-02-27T12:00:00+08:00', '2028-03-01T12:00:00.001+08:00', true],
  ['URGENT', '2026-12-31T23:30:00+08:00', '2027-01-01T01:30:00.000+08:00', false],
  ['URGENT', '2026-12-31T23:30:00+08:00', '2027-01-01T01:30:00.001+08:00', true],
  ['URGENT', '2026-03-01T08:00:00Z', '2026-03-01T18:00:00.000+08:00', false],
] as const)('%s: what happened at %s and came at %s is late: %s', (kind, occurredAt, submittedAt, late) => {
  expect(timeliness(kind, new Date(occurredAt), new Date(submittedAt)).late).toBe(late);
});

test('a piece is due 72 hours or 2 hours after the event', () => {
  const at = new Date('2026-12-30T10:00:00Z');
  expect(timeliness('ROUTINE', at, at).dueAt.toISOString()).toBe('2027-01-02T10:00:00.000Z');
  expect(timeliness('URGENT', at, at).dueAt.toISOString()).toBe('2026-12-30T12:00:00.000Z');
});

test('an open urgent matter is to be followed up a day after the last word of it', () => {
  expect(followUpDueAfter(new Date('2026-12-31T10:00:00Z')).toISOString()).toBe('2027-01-01T10:00:00.000Z');
});
