import {
  type BulletinAction,
  type BulletinStatus,
  bulletinActions,
  bulletinStatuses,
} from '@duban/schema/vocabulary/bulletin';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canDraftBulletins } from './bulletin.policy.ts';
import { bulletinStates } from './bulletin.state.ts';

const bulletin = (status: BulletinStatus = 'DRAFT') => ({
  ...rowOf('guangzhou'),
  status,
  authorId: 'drafter',
  editorId: 'editor',
});

test('every state × action of a bulletin: what was approved is not edited', () => {
  const rows = bulletinStatuses.map((status) => [
    status,
    ...bulletinActions.map((action) => bulletinStates.next(status, action)),
  ]);
  expect(bulletinActions).toEqual(['UPDATE', 'REFRESH', 'APPROVE', 'RETURN', 'PUBLISH', 'READ']);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'DRAFT', 'APPROVED', 'DRAFT', null, null],
    ['APPROVED', null, null, null, 'DRAFT', 'PUBLISHED', null],
    ['PUBLISHED', null, null, null, null, null, 'PUBLISHED'],
  ]);
});

test.each([
  ['UPDATE', ['SUPERVISOR guangzhou']],
  ['REFRESH', ['SUPERVISOR guangzhou']],
  ['APPROVE', ['LEADER guangzhou']],
  ['RETURN', ['LEADER guangzhou']],
  ['PUBLISH', ['SUPERVISOR guangzhou']],
] as [BulletinAction, string[]][])('%s a bulletin of Guangzhou: %j', (action, who) => {
  expect(allowed((viewer) => can(viewer, action, bulletin(), false))).toEqual(who);
});

test('province and cities draft them; nobody approves what they drafted or changed', () => {
  expect(allowed(canDraftBulletins)).toEqual([
    'SUPERVISOR guangzhou',
    'SUPERVISOR province',
    'SUPERVISOR shenzhen',
  ]);
  const leader = (userId: string) => viewerAt('guangzhou', ['LEADER'], userId);
  expect(['drafter', 'editor', 'another'].map((id) => can(leader(id), 'APPROVE', bulletin(), false))).toEqual(
    [false, false, true],
  );
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
