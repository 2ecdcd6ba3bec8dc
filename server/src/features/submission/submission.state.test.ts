import { submissionActions, submissionStatuses } from '@duban/schema/vocabulary/publicity';
import { expect, test } from 'vitest';
import { submissionStates, timeliness } from './submission.state.ts';

/** An editor accepts or returns; only what was accepted can have been adopted, by any number of channels. */
const table = {
  SUBMITTED: { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED', RECORD_ADOPTION: null, RECORD_INSTRUCTION: null },
  ACCEPTED: { ACCEPT: null, RETURN: null, RECORD_ADOPTION: 'ACCEPTED', RECORD_INSTRUCTION: 'ACCEPTED' },
  RETURNED: { ACCEPT: null, RETURN: null, RECORD_ADOPTION: null, RECORD_INSTRUCTION: null },
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
