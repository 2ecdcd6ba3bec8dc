import type { ApprovalStepRule } from '@duban/schema/vocabulary/approval-chain';
import type { PressMode, PressStatus } from '@duban/schema/vocabulary/press-release';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions as availableOnRecord, can as canOnRecord } from './discipline-record.policy.ts';
import { availableActions, can, canDraft } from './press-release.policy.ts';

const step = (kind: ApprovalStepRule['kind'], more: Partial<ApprovalStepRule> = {}): ApprovalStepRule => ({
  ...{ name: kind, kind, place: null, role: null, body: null },
  ...more,
});
const steps = [
  step('DRAFT'),
  step('REVIEW', { place: 'DEPARTMENT', role: 'LEADER' }),
  step('REVIEW', { place: 'BUREAU', role: 'EDITOR' }),
  step('REVIEW', { place: 'SUPERIOR', role: 'LEADER' }),
  step('OUTSIDE', { body: '新闻办' }),
];
const facts = (
  place: Place,
  bureau: Place,
  more: { position?: number; status?: PressStatus; mode?: PressMode } = {},
) => ({
  ...rowOf(place),
  bureauId: bureau,
  steps,
  position: 2,
  status: 'IN_APPROVAL' as PressStatus,
  mode: 'SPECIAL' as PressMode,
  writerIds: ['another'],
  ...more,
});
const nobodyYet = { passed: false, superiorId: null };

/** Each step's one organization and role: of a city's office, and of a county, whose bureau above is the city. */
test.each([
  [2, 'guangzhouOffice', 'guangzhou', 'province', ['LEADER guangzhouOffice']],
  [3, 'guangzhouOffice', 'guangzhou', 'province', ['EDITOR guangzhou']],
  [4, 'guangzhouOffice', 'guangzhou', 'province', ['LEADER province']],
  [5, 'guangzhouOffice', 'guangzhou', 'province', ['EDITOR guangzhou']],
  [2, 'tianhe', 'tianhe', 'guangzhou', ['LEADER tianhe']],
  [4, 'tianhe', 'tianhe', 'guangzhou', ['LEADER guangzhou']],
  [1, 'tianhe', 'tianhe', 'guangzhou', []],
  [6, 'tianhe', 'tianhe', 'guangzhou', []],
] as [number, Place, Place, Place, string[]][])(
  'step %i of %s in %s, below %s, is decided by %j',
  (position, place, bureau, superiorId, who) => {
    const row = facts(place, bureau, { position });
    const standing = { passed: false, superiorId };
    for (const action of ['PASS', 'RETURN'] as const)
      expect(allowed((viewer) => can(viewer, action, row, standing))).toEqual(who);
    expect(allowed((viewer) => can(viewer, 'COMPLETE', row, standing))).toEqual([]);
  },
);

test('those who draft write, submit and withdraw; the bureau’s office consents, releases and ties', () => {
  const row = facts('guangzhouOffice', 'guangzhou');
  for (const action of ['UPDATE', 'SUBMIT', 'WITHDRAW'] as const)
    expect(allowed((viewer) => can(viewer, action, row, nobodyYet))).toEqual([
      'LIAISON guangzhouOffice',
      'REPORTER guangzhouOffice',
    ]);
  for (const action of ['CONSENT', 'RELEASE', 'TIE'] as const)
    expect(allowed((viewer) => can(viewer, action, row, nobodyYet))).toEqual([
      'EDITOR guangzhou',
      'LEADER guangzhou',
    ]);
  expect(allowed((viewer) => can(viewer, 'BREACH', row, nobodyYet))).toEqual([
    'EDITOR guangzhou',
    'EDITOR province',
    'LEADER guangzhou',
    'LEADER province',
  ]);
  expect(new Set(allowed(canDraft).map((who) => who.split(' ')[0]))).toEqual(
    new Set(['LIAISON', 'REPORTER']),
  );
});

test('only a special release takes a consent', () => {
  for (const mode of ['ROUTINE', 'AD_HOC'] as const)
    expect(
      allowed((viewer) => can(viewer, 'CONSENT', facts('tianhe', 'tianhe', { mode }), nobodyYet)),
    ).toEqual([]);
});

test('nobody passes what they wrote, nor two reviews of a round; replies from outside one person may record', () => {
  const row = facts('tianhe', 'tianhe', { position: 3 });
  const editor = viewerAt('tianhe', ['EDITOR'], 'one person');
  const may = (more: object, passed = false) =>
    can(editor, 'PASS', { ...row, ...more }, { passed, superiorId: null });
  expect(may({})).toBe(true);
  expect(may({ writerIds: ['another', 'one person'] })).toBe(false);
  expect(may({}, true)).toBe(false);
  expect(may({ position: 5 }, true)).toBe(true);
  expect(may({ position: 5, writerIds: ['one person'] })).toBe(false);
});

/** What a bureau's own people see in each state: the buttons of the console. */
test.each([
  ['DRAFT', [], ['CONSENT', 'BREACH']],
  ['IN_APPROVAL', ['WITHDRAW'], ['PASS', 'RETURN', 'CONSENT', 'BREACH']],
  ['RETURNED', ['SUBMIT', 'UPDATE', 'WITHDRAW'], ['CONSENT', 'BREACH']],
  ['APPROVED', ['WITHDRAW'], ['CONSENT', 'RELEASE']],
  ['RELEASED', [], ['TIE']],
  ['WITHDRAWN', [], ['BREACH']],
  ['UNAPPROVED', [], []],
] as [PressStatus, string[], string[]][])('%s: drafters %j, the office %j', (status, drafters, office) => {
  const row = facts('tianhe', 'tianhe', { status, position: 3 });
  const ofDrafters = status === 'DRAFT' ? ['SUBMIT', 'UPDATE', 'WITHDRAW'] : drafters;
  expect(availableActions(viewerAt('tianhe', ['LIAISON']), row, nobodyYet)).toEqual(ofDrafters);
  expect(availableActions(viewerAt('tianhe', ['EDITOR']), row, nobodyYet)).toEqual(office);
  for (const stranger of ['shenzhen', 'yuexiu'] as const)
    expect(availableActions(viewerAt(stranger, ['LEADER', 'EDITOR', 'LIAISON']), row, nobodyYet)).toEqual([]);
});

test('a breach is concluded by a leader of the bureau or above, and not by whoever recorded it', () => {
  const row = { ...rowOf('tianhe'), status: 'OPEN' as const, recorderId: 'another' };
  expect(allowed((viewer) => canOnRecord(viewer, 'CONCLUDE', row))).toEqual([
    'LEADER guangzhou',
    'LEADER province',
    'LEADER tianhe',
  ]);
  const leader = viewerAt('tianhe', ['LEADER'], 'one person');
  expect(availableOnRecord(leader, row)).toEqual(['CONCLUDE']);
  expect(availableOnRecord(leader, { ...row, recorderId: 'one person' })).toEqual([]);
  expect(availableOnRecord(leader, { ...row, status: 'CONCLUDED' })).toEqual([]);
});
