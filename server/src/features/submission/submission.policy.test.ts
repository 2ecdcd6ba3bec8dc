import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  availableActions,
  can,
  canReviewSecrecy,
  canReviewSubmissions,
  canSubmit,
  mayDo,
} from './submission.policy.ts';

const now = new Date('2026-03-02T12:00:00+08:00');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const piece = (place: Place, more: object = {}) => ({
  ...rowOf(place),
  ...{
    authorId: 'another',
    writerId: null,
    writerIds: [],
    status: 'SUBMITTED',
    kind: 'ROUTINE',
    secrecy: 'PENDING',
  },
  ...{ reviewingId: place as string, waitingSince: hoursAgo(1), accepterId: null, followUpDueAt: null },
  ...more,
});
type Piece = Parameters<typeof mayDo>[2];
const who = (action: Parameters<typeof mayDo>[1], row: object) =>
  allowed((viewer) => mayDo(viewer, action, row as Piece, now));

/** EDITOR: reviews, adopts and scores submissions of the subtree (glossary). */
test.each([
  ['tianhe', ['EDITOR guangzhou', 'EDITOR province', 'EDITOR tianhe']],
  ['guangzhou', ['EDITOR guangzhou', 'EDITOR province']],
  ['guangzhouOffice', ['EDITOR guangzhou', 'EDITOR guangzhouOffice', 'EDITOR province']],
  ['nanshan', ['EDITOR nanshan', 'EDITOR province', 'EDITOR shenzhen']],
  ['shunde', ['EDITOR province', 'EDITOR shunde']],
  ['office', ['EDITOR office', 'EDITOR province']],
  ['province', ['EDITOR province']],
] as [Place, string[]][])('what became of a piece of %s is recorded by %j', (place, editors) => {
  expect(allowed((viewer) => can(viewer, piece(place)))).toEqual(editors);
  expect(who('RECORD_INSTRUCTION', piece(place))).toEqual(editors);
  expect(who('RECORD_ADOPTION', piece(place))).toEqual([]);
  expect(who('RECORD_ADOPTION', piece(place, { secrecy: 'PASSED' }))).toEqual(editors);
});

/** Level by level: the unit's own leader or editor, then the superior's editor, and nobody out of turn. */
test.each([
  ['tianhe', 'tianhe', ['EDITOR tianhe', 'LEADER tianhe'], []],
  ['tianhe', 'guangzhou', [], ['EDITOR guangzhou']],
  ['tianhe', 'province', [], ['EDITOR province']],
  ['guangzhou', 'guangzhou', ['EDITOR guangzhou', 'LEADER guangzhou'], []],
  ['guangzhouOffice', 'guangzhou', [], ['EDITOR guangzhou']],
  ['shunde', 'province', [], ['EDITOR province']],
  ['province', 'province', [], ['EDITOR province', 'LEADER province']],
  ['tianhe', null, [], []],
] as [Place, Place | null, string[], string[]][])(
  'a piece of %s that lies with %s is sent on by %j and accepted by %j',
  (place, reviewingId, passing, accepting) => {
    const row = piece(place, { reviewingId });
    expect(who('PASS', row)).toEqual(passing);
    expect(who('ACCEPT', row)).toEqual(accepting);
    expect(who('DECLINE', row)).toEqual(accepting);
    expect(who('RETURN', row)).toEqual([...passing, ...accepting].sort());
  },
);

/** Over a level's head: an urgent piece at once, a routine one after 48 hours, and never from below or beside. */
test.each([
  ['URGENT', 0, 'tianhe', ['EDITOR guangzhou', 'EDITOR province']],
  ['URGENT', 0, 'guangzhou', ['EDITOR guangzhou', 'EDITOR province']],
  ['URGENT', 0, 'province', ['EDITOR province']],
  ['ROUTINE', 47.99, 'tianhe', []],
  ['ROUTINE', 48, 'tianhe', ['EDITOR guangzhou', 'EDITOR province']],
  ['ROUTINE', 48, 'guangzhou', ['EDITOR guangzhou', 'EDITOR province']],
] as const)('%s, %d hours with %s: accepted by %j', (kind, hours, reviewingId, accepting) => {
  expect(who('ACCEPT', piece('tianhe', { kind, reviewingId, waitingSince: hoursAgo(hours) }))).toEqual(
    accepting,
  );
});

test.each([
  ['guangzhou', ['EDITOR guangzhou']],
  ['tianhe', ['EDITOR tianhe']],
  // There is nothing above the province, and nobody has accepted yet.
  ['province', []],
  [null, []],
] as const)('what %s accepted is passed on by %j', (accepterId, passing) => {
  expect(who('FORWARD', piece('tianhe', { status: 'ACCEPTED', reviewingId: null, accepterId }))).toEqual(
    passing,
  );
});

test('secrecy review: leaders and editors of the branch', () => {
  const reviewers = ['guangzhou', 'province', 'tianhe'].flatMap((place) => [
    `EDITOR ${place}`,
    `LEADER ${place}`,
  ]);
  expect(allowed((viewer) => canReviewSecrecy(viewer, piece('tianhe')))).toEqual(reviewers.sort());
  expect(who('PASS_SECRECY', piece('tianhe'))).toEqual(reviewers.sort());
  expect(who('PASS_SECRECY', piece('tianhe', { secrecy: 'PASSED' }))).toEqual([]);
  expect(who('REFUSE_SECRECY', piece('tianhe', { secrecy: 'PASSED' }))).toEqual(reviewers.sort());
});

test('the unit’s liaison resubmits or withdraws, and follows up what is open', () => {
  expect(who('WITHDRAW', piece('tianhe'))).toEqual(['LIAISON tianhe']);
  expect(who('WITHDRAW', piece('tianhe', { followUpDueAt: hoursAgo(-3) }))).toEqual([]);
  expect(who('RESUBMIT', piece('tianhe'))).toEqual(['LIAISON tianhe']);
  expect(who('FOLLOW_UP', piece('tianhe'))).toEqual([]);
  expect(who('FOLLOW_UP', piece('tianhe', { followUpDueAt: hoursAgo(-3) }))).toEqual(['LIAISON tianhe']);
});

test('nobody judges what they wrote, whichever of its texts', () => {
  const viewer = viewerAt('guangzhou', ['EDITOR', 'LEADER', 'LIAISON'], 'one person');
  const row = (more: object) => piece('guangzhou', { secrecy: 'PASSED', ...more }) as Piece;
  expect(availableActions(viewer, row({}), now)).toEqual(['PASS', 'RETURN', 'REFUSE_SECRECY']);
  for (const more of [
    { authorId: 'one person' },
    { writerId: 'one person' },
    { writerIds: ['x', 'one person'] },
  ]) {
    expect(availableActions(viewer, row(more), now)).toEqual([]);
    expect(can(viewer, row(more))).toBe(false);
  }
});

test.each([
  ['SUBMITTED', ['ACCEPT', 'RETURN', 'PASS_SECRECY', 'REFUSE_SECRECY']],
  ['FORWARDED', ['ACCEPT', 'RETURN', 'DECLINE', 'PASS_SECRECY', 'REFUSE_SECRECY', 'RECORD_INSTRUCTION']],
  ['ACCEPTED', ['FORWARD', 'PASS_SECRECY', 'REFUSE_SECRECY', 'RECORD_INSTRUCTION']],
  ['RETURNED', []],
  ['WITHDRAWN', []],
] as const)('%s offers an editor above %j, and others nothing', (status, actions) => {
  const reviewingId = ['SUBMITTED', 'FORWARDED'].includes(status) ? 'guangzhou' : null;
  const row = piece('tianhe', { status, reviewingId, accepterId: 'guangzhou' }) as Piece;
  expect(availableActions(viewerAt('guangzhou', ['EDITOR']), row, now)).toEqual(actions);
  expect(availableActions(viewerAt('shenzhen', ['EDITOR']), row, now)).toEqual([]);
  expect(availableActions(viewerAt('guangzhou', ['SUPERVISOR', 'REPORTER']), row, now)).toEqual([]);
});

test('liaison officers write, editors and leaders review', () => {
  const roles = (rule: Parameters<typeof allowed>[0]) =>
    new Set(allowed(rule).map((one) => one.split(' ')[0]));
  expect(roles(canSubmit)).toEqual(new Set(['LIAISON']));
  expect(roles(canReviewSubmissions)).toEqual(new Set(['EDITOR', 'LEADER']));
});
