import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canReviewSubmissions, canSubmit } from './submission.policy.ts';

const piece = (place: Place, authorId = 'another') => ({
  ...rowOf(place),
  authorId,
  status: 'SUBMITTED' as const,
});

/** EDITOR: reviews, adopts and scores submissions of the subtree (glossary). */
test.each([
  ['tianhe', ['EDITOR guangzhou', 'EDITOR province', 'EDITOR tianhe']],
  ['guangzhou', ['EDITOR guangzhou', 'EDITOR province']],
  ['guangzhouOffice', ['EDITOR guangzhou', 'EDITOR guangzhouOffice', 'EDITOR province']],
  ['nanshan', ['EDITOR nanshan', 'EDITOR province', 'EDITOR shenzhen']],
  ['shunde', ['EDITOR province', 'EDITOR shunde']],
  ['office', ['EDITOR office', 'EDITOR province']],
  ['province', ['EDITOR province']],
] as [Place, string[]][])('a piece of %s is reviewed by %j', (place, who) => {
  expect(allowed((viewer) => can(viewer, piece(place)))).toEqual(who);
});

test('nobody reviews what they wrote', () => {
  const viewer = viewerAt('guangzhou', ['EDITOR', 'LIAISON'], 'one person');
  expect(can(viewer, piece('guangzhou', 'one person'))).toBe(false);
  expect(can(viewer, piece('guangzhou', 'another'))).toBe(true);
});

test.each([
  ['SUBMITTED', ['ACCEPT', 'RETURN']],
  ['ACCEPTED', ['RECORD_ADOPTION', 'RECORD_INSTRUCTION']],
  ['RETURNED', []],
] as const)('%s offers an editor above %j, and others nothing', (status, actions) => {
  const row = { ...piece('tianhe'), status };
  expect(availableActions(viewerAt('guangzhou', ['EDITOR']), row)).toEqual(actions);
  expect(availableActions(viewerAt('shenzhen', ['EDITOR']), row)).toEqual([]);
  expect(availableActions(viewerAt('guangzhou', ['SUPERVISOR', 'LEADER']), row)).toEqual([]);
});

test('liaison officers write, editors review', () => {
  expect(new Set(allowed(canSubmit).map((who) => who.split(' ')[0]))).toEqual(new Set(['LIAISON']));
  expect(new Set(allowed(canReviewSubmissions).map((who) => who.split(' ')[0]))).toEqual(new Set(['EDITOR']));
});
