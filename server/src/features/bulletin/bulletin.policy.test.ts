import {
  type BulletinAction,
  type BulletinKind,
  type BulletinStatus,
  bulletinActions,
  bulletinStatuses,
} from '@duban/schema/vocabulary/bulletin';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canDraft, canDraftBulletins } from './bulletin.policy.ts';
import { bulletinStates } from './bulletin.state.ts';

const bulletin = (status: BulletinStatus = 'DRAFT', kind: BulletinKind = 'SUPERVISION') => ({
  ...rowOf('guangzhou'),
  kind,
  status,
  authorId: 'drafter',
  editorId: 'editor',
  editorIds: ['author', 'before', 'editor'],
});

test('every state × action of a bulletin: what was approved is not edited', () => {
  const rows = bulletinStatuses.map((status) => [
    status,
    ...bulletinActions.map((action) => bulletinStates.next(status, action)),
  ]);
  expect(bulletinActions).toEqual(['UPDATE', 'REFRESH', 'APPROVE', 'RETURN', 'WITHDRAW', 'PUBLISH', 'READ']);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'DRAFT', 'APPROVED', 'DRAFT', 'WITHDRAWN', null, null],
    ['APPROVED', null, null, null, 'DRAFT', null, 'PUBLISHED', null],
    ['PUBLISHED', null, null, null, null, null, null, 'PUBLISHED'],
    ['WITHDRAWN', null, null, null, null, null, null, null],
  ]);
});

test.each([
  ['UPDATE', 'SUPERVISION', ['SUPERVISOR guangzhou']],
  ['REFRESH', 'SUPERVISION', ['SUPERVISOR guangzhou']],
  ['APPROVE', 'SUPERVISION', ['LEADER guangzhou']],
  ['RETURN', 'SUPERVISION', ['LEADER guangzhou']],
  ['WITHDRAW', 'SUPERVISION', ['SUPERVISOR guangzhou']],
  ['PUBLISH', 'SUPERVISION', ['SUPERVISOR guangzhou']],
  ['UPDATE', 'ADOPTION', ['EDITOR guangzhou']],
  ['REFRESH', 'ADOPTION', ['EDITOR guangzhou']],
  ['APPROVE', 'ADOPTION', ['LEADER guangzhou']],
  ['RETURN', 'ADOPTION', ['LEADER guangzhou']],
  ['WITHDRAW', 'ADOPTION', ['EDITOR guangzhou']],
  ['PUBLISH', 'ADOPTION', ['EDITOR guangzhou']],
  ['UPDATE', 'RANKING', ['EDITOR guangzhou']],
  ['REFRESH', 'RANKING', ['EDITOR guangzhou']],
  ['APPROVE', 'RANKING', ['LEADER guangzhou']],
  ['RETURN', 'RANKING', ['LEADER guangzhou']],
  ['WITHDRAW', 'RANKING', ['EDITOR guangzhou']],
  ['PUBLISH', 'RANKING', ['EDITOR guangzhou']],
] as [BulletinAction, BulletinKind, string[]][])(
  '%s a bulletin of Guangzhou, %s: %j',
  (action, kind, who) => {
    expect(allowed((viewer) => can(viewer, action, bulletin('DRAFT', kind), false))).toEqual(who);
  },
);

test('offices of province and cities draft their kinds', () => {
  const offices = (role: string) => ['guangzhou', 'province', 'shenzhen'].map((place) => `${role} ${place}`);
  expect(allowed(canDraftBulletins)).toEqual([...offices('EDITOR'), ...offices('SUPERVISOR')]);
  expect(allowed((viewer) => canDraft(viewer, 'SUPERVISION'))).toEqual(offices('SUPERVISOR'));
  expect(allowed((viewer) => canDraft(viewer, 'ADOPTION'))).toEqual(offices('EDITOR'));
  expect(allowed((viewer) => canDraft(viewer, 'RANKING'))).toEqual(offices('EDITOR'));
});

test.each([
  ['DRAFT', 'APPROVE'],
  ['DRAFT', 'RETURN'],
  ['APPROVED', 'RETURN'],
] as const)('of a bulletin that is %s nobody may %s what they drafted or changed', (status, action) => {
  const leader = (userId: string) => viewerAt('guangzhou', ['LEADER'], userId);
  expect(
    ['drafter', 'editor', 'before', 'another'].map((id) => can(leader(id), action, bulletin(status), false)),
  ).toEqual([false, false, false, true]);
});

test('whoever works for an addressee reads it, once', () => {
  const reporter = viewerAt('tianhe', ['REPORTER']);
  const published = bulletin('PUBLISHED');
  expect(availableActions(reporter, published, { addressed: true, read: false })).toEqual(['READ']);
  expect(availableActions(reporter, published, { addressed: true, read: true })).toEqual([]);
  expect(availableActions(reporter, published, { addressed: false, read: false })).toEqual([]);
  expect(
    availableActions(viewerAt('tianhe', ['AUDITOR']), published, { addressed: true, read: false }),
  ).toEqual([]);
});
