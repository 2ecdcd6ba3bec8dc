import {
  activityActions,
  activityPartActions,
  activityPartStatuses,
  activityPartWindows,
  activityStatuses,
} from '@duban/schema/vocabulary/publicity-activity';
import { expect, test } from 'vitest';
import { stateTable } from '../../../../test/harness/state-table.ts';
import {
  activityPartStates,
  activityStates,
  reminderDay,
  statusOn,
  summaryDueOn,
} from './publicity-activity.state.ts';

test('every state × action of an activity', () => {
  expect(stateTable(activityStatuses, activityActions, activityStates.next)).toEqual({
    PLANNED: {
      EDIT: 'PLANNED',
      INVITE: 'PLANNED',
      MARK_STEP: 'PLANNED',
      BEGIN: 'UNDER_WAY',
      CANCEL: 'CANCELLED',
    },
    UNDER_WAY: {
      EDIT: 'UNDER_WAY',
      INVITE: 'UNDER_WAY',
      MARK_STEP: 'UNDER_WAY',
      END: 'ENDED',
      CANCEL: 'CANCELLED',
    },
    ENDED: { EDIT: 'ENDED', MARK_STEP: 'ENDED', SUMMARISE: 'SUMMARISED', CANCEL: 'CANCELLED' },
    SUMMARISED: { SUMMARISE: 'SUMMARISED' },
    CANCELLED: {},
  });
});

test('every state × action of a unit’s part, and when', () => {
  expect(stateTable(activityPartStatuses, activityPartActions, activityPartStates.next)).toEqual({
    INVITED: { JOIN: 'JOINED', DECLINE: 'DECLINED' },
    JOINED: { DECLINE: 'DECLINED', REPORT: 'REPORTED' },
    REPORTED: { REPORT: 'REPORTED' },
    DECLINED: { JOIN: 'JOINED' },
  });
  expect(activityPartWindows).toEqual({
    JOIN: ['PLANNED', 'UNDER_WAY', 'ENDED'],
    DECLINE: ['PLANNED', 'UNDER_WAY', 'ENDED'],
    REPORT: ['UNDER_WAY', 'ENDED'],
  });
});

test.each([
  ['2026-05-31', null, 'PLANNED'],
  ['2026-06-01', null, 'UNDER_WAY'],
  ['2026-06-30', null, 'UNDER_WAY'],
  ['2026-07-01', null, 'ENDED'],
  ['2026-05-31', 'CANCELLED', 'CANCELLED'],
  ['2027-01-01', 'SUMMARISED', 'SUMMARISED'],
] as const)('on %s with ending %s it is %s', (today, ending, status) => {
  expect(statusOn({ startsOn: '2026-06-01', endsOn: '2026-06-30', ending }, today)).toBe(status);
});

/** A day after its end, a week later, and when the summary is due; a run that comes late makes up for the nearest. */
test.each([
  ['2026-06-30', null],
  ['2026-07-01', '2026-07-01'],
  ['2026-07-07', '2026-07-01'],
  ['2026-07-08', '2026-07-08'],
  ['2026-07-15', '2026-07-15'],
  ['2026-08-20', '2026-07-15'],
] as const)('on %s one is reminded of %s', (today, day) => {
  expect(reminderDay('2026-06-30', today)).toBe(day);
});

test('a summary is due fifteen days after the last', () => {
  expect(summaryDueOn({ endsOn: '2026-06-30' })).toBe('2026-07-15');
});
