import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canCall, canClose, canFile } from './liaison-registration.policy.ts';

const filed = (place: Place, superior: Place, filerId = 'another') => ({
  ...rowOf(place),
  superiorId: superior,
  filerId,
  status: 'SUBMITTED' as const,
});

/** The superior's publicity office alone: not the province for a county that a city has, nor the unit itself. */
test.each([
  ['tianhe', 'guangzhou'],
  ['guangzhouOffice', 'guangzhou'],
  ['guangzhou', 'province'],
  ['shunde', 'province'],
  ['office', 'province'],
] as [Place, Place][])('a registration of %s is decided by an editor of %s', (place, superior) => {
  const row = filed(place, superior);
  for (const action of ['APPROVE', 'RETURN'] as const)
    expect(allowed((viewer) => can(viewer, action, row))).toEqual([`EDITOR ${superior}`]);
  expect(allowed((viewer) => can(viewer, 'WITHDRAW', row))).toEqual([`LEADER ${place}`, `LIAISON ${place}`]);
  expect(allowed((viewer) => can(viewer, 'REPLACE', row))).toEqual([]);
});

test('nobody approves what they filed', () => {
  const moved = viewerAt('guangzhou', ['EDITOR'], 'one person');
  expect(availableActions(moved, filed('tianhe', 'guangzhou', 'one person'))).toEqual([]);
  expect(availableActions(moved, filed('tianhe', 'guangzhou'))).toEqual(['APPROVE', 'RETURN']);
  expect(availableActions(moved, { ...filed('tianhe', 'guangzhou'), status: 'RETURNED' })).toEqual([]);
});

test('units file, the province with nobody; bureaus call, and close what they called', () => {
  expect(allowed(canFile)).toEqual(
    ['LEADER', 'LIAISON'].flatMap((role) =>
      ['guangzhou', 'guangzhouOffice', 'nanshan', 'office', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'].map(
        (place) => `${role} ${place}`,
      ),
    ),
  );
  expect(allowed(canCall)).toEqual(
    ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'].map(
      (place) => `EDITOR ${place}`,
    ),
  );
  expect(allowed((viewer) => canClose(viewer, { ...rowOf('guangzhou'), status: 'OPEN' }))).toEqual([
    'EDITOR guangzhou',
  ]);
});
