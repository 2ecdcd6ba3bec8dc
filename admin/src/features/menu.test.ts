import { expect, test } from 'vitest';
import { features } from './index.ts';

test('no two entries of the menu have the same picture', () => {
  const pictured = features.flatMap(({ name, icon }) => (icon ? [{ name, icon }] : []));
  const repeated = pictured.filter(({ icon }) => pictured.filter((other) => other.icon === icon).length > 1);
  expect(repeated.map(({ name }) => name)).toEqual([]);
  expect(pictured.length).toBeGreaterThan(30);
});
