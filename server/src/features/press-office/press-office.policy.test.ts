import type { ReleasePlanStatus } from '@duban/schema/vocabulary/release-plan';
import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { canRead, canSetChain } from '../approval-chain/approval-chain.policy.ts';
import { can as canOnPlan, availableActions as onPlan } from '../release-plan/release-plan.policy.ts';
import { availableActions, canKeepPressOffice } from './press-office.policy.ts';

const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];

test('a bureau’s office keeps its own, and no department does', () => {
  expect(allowed(canKeepPressOffice)).toEqual(bureaus.map((place) => `EDITOR ${place}`));
  const row = { organizationId: 'tianhe' };
  expect(allowed((viewer) => availableActions(viewer, row).length > 0)).toEqual(['EDITOR tianhe']);
});

/** The year's plan: state × role of its bureau. */
test.each([
  ['DRAFT', null, ['UPDATE', 'WITHDRAW'], ['APPROVE']],
  // Opened again: releases may name what was approved.
  ['DRAFT', '2026-01-05T01:00:00.000Z', ['UPDATE'], ['APPROVE']],
  ['APPROVED', '2026-01-05T01:00:00.000Z', ['REOPEN'], []],
  ['WITHDRAWN', null, [], []],
] as [ReleasePlanStatus, string | null, string[], string[]][])(
  '%s, approved %s: the office %j, a leader %j',
  (status, approvedAt, office, leader) => {
    const row = {
      organizationId: 'tianhe',
      ...{ status, approvedAt },
      authorId: 'another',
      editorId: 'another',
      editorIds: ['another'],
    };
    expect(onPlan(viewerAt('tianhe', ['EDITOR']), row)).toEqual(office);
    expect(onPlan(viewerAt('tianhe', ['LEADER']), row)).toEqual(leader);
    for (const role of ['SUPERVISOR', 'REPORTER', 'LIAISON'] as const)
      expect(onPlan(viewerAt('tianhe', [role]), row)).toEqual([]);
    expect(allowed((viewer) => canOnPlan(viewer, 'APPROVE', row))).toEqual(['LEADER tianhe']);
    const wrote = viewerAt('tianhe', ['LEADER', 'EDITOR'], 'another');
    expect(onPlan(wrote, row)).toEqual(office);
  },
);

test('the system administrator alone sets a chain, and reads those of the province', () => {
  expect(new Set(allowed(canSetChain).map((who) => who.split(' ')[0]))).toEqual(new Set(['SYSTEM_ADMIN']));
  const tianhe = { organizationId: 'tianhe', cityId: 'guangzhou', provinceId: 'province' };
  const readers = allowed((viewer) => canRead(viewer, tianhe, ''));
  expect(
    new Set(readers.filter((who) => !who.startsWith('SYSTEM_ADMIN')).map((who) => who.split(' ')[1])),
  ).toEqual(new Set(['guangzhou', 'province', 'tianhe']));
  const office = viewerAt('guangzhouOffice', ['REPORTER']);
  const guangzhou = { organizationId: 'guangzhou', cityId: 'guangzhou', provinceId: 'province' };
  expect([canRead(office, guangzhou, 'guangzhou'), canRead(office, tianhe, 'guangzhou')]).toEqual([
    true,
    false,
  ]);
  expect(canRead(viewerAt('province', ['SYSTEM_ADMIN']), { ...tianhe, provinceId: 'another' }, '')).toBe(
    false,
  );
});
