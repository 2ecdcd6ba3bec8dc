import { expect, test } from 'vitest';
import { allowed, places, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  editsHonours,
  isBelow,
  isOwn,
  officeIdsOf,
  runsHonours,
  standsWith,
  toldTo,
} from './honour-office.policy.ts';

test('the province and its cities run honours; no county, also none that the province addresses itself', () => {
  expect(places.filter((place) => runsHonours(viewerAt(place, [])))).toEqual([
    'province',
    'guangzhou',
    'shenzhen',
  ]);
  expect(allowed(editsHonours)).toEqual(['EDITOR guangzhou', 'EDITOR province', 'EDITOR shenzhen']);
});

test('each acts on its own, the province on no city’s', () => {
  const owners = (place: 'province' | 'guangzhou') =>
    places.filter((other) => isOwn(viewerAt(other, ['EDITOR']), rowOf(place)));
  expect([owners('province'), owners('guangzhou')]).toEqual([['province'], ['guangzhou']]);
});

test('a branch reads the province’s and its own city’s', () => {
  expect(places.map((place) => [place, ...officeIdsOf(viewerAt(place, []))])).toEqual([
    ['province', 'province'],
    ['office', 'province'],
    ['guangzhou', 'province', 'guangzhou'],
    ['guangzhouOffice', 'province', 'guangzhou'],
    ['tianhe', 'province', 'guangzhou'],
    ['yuexiu', 'province', 'guangzhou'],
    ['shenzhen', 'province', 'shenzhen'],
    ['nanshan', 'province', 'shenzhen'],
    ['shunde', 'province', 'shunde'],
  ]);
});

test('the province reads all by its own column, the others by the office', () => {
  expect(toldTo(viewerAt('province', []), 'x', 'organization_id').text).toBe('x.province_id = $1::uuid');
  const seen = toldTo(viewerAt('tianhe', []), 'x', 'office_id');
  expect([seen.text, seen.values]).toEqual(['x.office_id = any($1::uuid[])', [['province', 'guangzhou']]]);
});

test('a city’s departments stand on the city’s board, all others on the province’s', () => {
  expect(places.filter((place) => standsWith(viewerAt(place, [])) !== 'province')).toEqual([
    'guangzhouOffice',
  ]);
  expect(standsWith(viewerAt('guangzhouOffice', []))).toBe('guangzhou');
});

test('an office names those below it and not itself', () => {
  const named = (office: 'province' | 'guangzhou') =>
    places.filter((id) => isBelow(rowOf(office), { ...rowOf(id), id }));
  expect(named('province')).toEqual(places.filter((place) => place !== 'province'));
  expect(named('guangzhou')).toEqual(['guangzhouOffice', 'tianhe', 'yuexiu']);
});
