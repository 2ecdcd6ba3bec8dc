import { invitationActions, invitationStatuses } from '@duban/schema/vocabulary/invitation';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, canInvite, mayDo } from './invitation.policy.ts';
import { invitationStates } from './invitation.state.ts';

test('every state × action of an invitation', () => {
  const open = { ANSWER: 'ANSWERED', FAIL: 'FAILED', CANCEL: 'CANCELLED' };
  const ended = { ANSWER: null, FAIL: null, CANCEL: null };
  const rows = invitationStatuses.map((status) => [
    status,
    Object.fromEntries(invitationActions.map((action) => [action, invitationStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual({ OPEN: open, ANSWERED: ended, FAILED: ended, CANCELLED: ended });
});

const today = '2026-03-10';
const invitation = (place: Place, issuerId: Place, dueOn = '2026-03-12') => ({
  ...rowOf(place),
  ...{ issuerId, dueOn, status: 'OPEN' as const },
});

test('bureaus invite', () => {
  expect(allowed(canInvite)).toEqual(
    ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'].map(
      (place) => `EDITOR ${place}`,
    ),
  );
});

test.each([
  ['tianhe', 'guangzhou', ['LIAISON tianhe'], ['EDITOR guangzhou']],
  ['tianhe', 'province', ['LIAISON tianhe'], ['EDITOR province']],
  ['guangzhou', 'province', ['LIAISON guangzhou'], ['EDITOR province']],
  ['office', 'province', ['LIAISON office'], ['EDITOR province']],
] as [Place, Place, string[], string[]][])(
  '%s, invited by %s: answered by %j, cancelled by %j, and failed by them once it is overdue',
  (place, issuer, answering, settling) => {
    const who = (action: (typeof invitationActions)[number], dueOn?: string) =>
      allowed((viewer) => mayDo(viewer, action, invitation(place, issuer, dueOn), today));
    expect(who('ANSWER')).toEqual(answering);
    expect(who('CANCEL')).toEqual(settling);
    expect([who('FAIL'), who('FAIL', today)]).toEqual([[], []]);
    expect(who('FAIL', '2026-03-09')).toEqual(settling);
  },
);

test('what is answered offers nothing', () => {
  const row = { ...invitation('tianhe', 'guangzhou', '2026-03-09'), status: 'ANSWERED' as const };
  expect(availableActions(viewerAt('guangzhou', ['EDITOR']), row, today)).toEqual([]);
});
