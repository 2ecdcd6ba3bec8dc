import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableRevisionActions, canRevise, isRevisionVisible } from './plan-revision.policy.ts';

const draft = { status: 'DRAFT', organizationId: 'province', provinceId: 'province' } as const;
const issued = { ...draft, status: 'ISSUED' } as const;
const withdrawn = { ...draft, status: 'WITHDRAWN' } as const;

test('the issuing bureau’s supervisor revises, and nobody else', () => {
  expect(allowed((viewer) => canRevise(viewer, draft))).toEqual(['SUPERVISOR province']);
});

test('what was issued or withdrawn is done with', () => {
  const actions = [draft, issued, withdrawn].map((row) =>
    availableRevisionActions(viewerAt('province', ['SUPERVISOR']), row),
  );
  expect(actions).toEqual([['ISSUE', 'WITHDRAW'], [], []]);
});

test('an issued revision is for the whole province, any other for its issuer', () => {
  const places = (row: Parameters<typeof isRevisionVisible>[1]) =>
    new Set(allowed((viewer) => isRevisionVisible(viewer, row)).map((who) => who.split(' ')[1]));
  expect(places(draft)).toEqual(new Set(['province']));
  expect(places(withdrawn)).toEqual(new Set(['province']));
  expect(places(issued).size).toBe(9);
});
