import { type ActivityPartStatus, activityActions } from '@duban/schema/vocabulary/publicity-activity';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  availableActions,
  availablePartActions,
  can,
  canOnPart,
  canWriteActivities,
} from './publicity-activity.policy.ts';

const days = { startsOn: '2026-06-01', endsOn: '2026-06-30', ending: null };
const activity = { ...rowOf('guangzhou'), ...days };
const part = (place: Place, status: ActivityPartStatus = 'INVITED') => ({ ...rowOf(place), status });

test.each(activityActions)('%s is the organizer’s, or nobody’s where the days bring it about', (action) => {
  const byDay = action === 'BEGIN' || action === 'END';
  expect(allowed((viewer) => can(viewer, action, activity))).toEqual(
    byDay ? [] : ['EDITOR guangzhou', 'LIAISON guangzhou'],
  );
});

test('liaison officers and editors plan, wherever they are', () => {
  expect(new Set(allowed(canWriteActivities).map((who) => who.split(' ')[0]))).toEqual(
    new Set(['LIAISON', 'EDITOR']),
  );
});

test('a unit answers for itself; the organizer does not decline', () => {
  const unit = ['EDITOR tianhe', 'LEADER tianhe', 'LIAISON tianhe'];
  for (const action of ['JOIN', 'DECLINE', 'REPORT'] as const)
    expect(allowed((viewer) => canOnPart(viewer, action, part('tianhe'), activity))).toEqual(unit);
  expect(allowed((viewer) => canOnPart(viewer, 'DECLINE', part('guangzhou', 'JOINED'), activity))).toEqual(
    [],
  );
  expect(allowed((viewer) => canOnPart(viewer, 'REPORT', part('guangzhou', 'JOINED'), activity))).toEqual([
    'EDITOR guangzhou',
    'LEADER guangzhou',
    'LIAISON guangzhou',
  ]);
});

test('what can be done follows the day', () => {
  const organizer = viewerAt('guangzhou', ['LIAISON']);
  const unit = viewerAt('tianhe', ['LIAISON']);
  const joined = part('tianhe', 'JOINED');
  const on = (today: string) => [
    availableActions(organizer, activity, today),
    availablePartActions(unit, joined, activity, today),
  ];
  expect(on('2026-05-31')).toEqual([['EDIT', 'INVITE', 'MARK_STEP', 'CANCEL'], ['DECLINE']]);
  expect(on('2026-06-30')).toEqual([
    ['EDIT', 'INVITE', 'MARK_STEP', 'CANCEL'],
    ['DECLINE', 'REPORT'],
  ]);
  expect(on('2026-07-01')).toEqual([
    ['EDIT', 'MARK_STEP', 'SUMMARISE', 'CANCEL'],
    ['DECLINE', 'REPORT'],
  ]);
  const closed = { ...activity, ending: 'SUMMARISED' as const };
  expect(availablePartActions(unit, joined, closed, '2026-07-20')).toEqual([]);
  expect(availableActions(organizer, closed, '2026-07-20')).toEqual(['SUMMARISE']);
});
