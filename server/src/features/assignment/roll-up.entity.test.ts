import { expect, test } from 'vitest';
import {
  combined,
  counted,
  figureOf,
  figureOfItem,
  fitOf,
  type Measuring,
  rolledUp,
} from './roll-up.entity.ts';

const amount = { comparator: 'AT_LEAST', unit: '项' } as const;

/** `city>county`: what a county was given as part of its city's. */
function given(id: string, value: number | null, more: Partial<Measuring> = {}): Measuring {
  const [above, own] = id.includes('>') ? id.split('>') : [null, id];
  return {
    id,
    parentId: above,
    role: 'LEAD',
    organizationId: own ?? id,
    above: above ? [above, 'province'] : ['province'],
    own: value === null ? null : { value, reportId: `report of ${own}` },
    ...more,
  };
}
const sourcesOf = (figure: { sources: readonly { reportId: string }[] } | null) =>
  figure?.sources.map(({ reportId }) => reportId.replace('report of ', ''));

test('those that lead count; where none leads, all', () => {
  const row = (id: string, role: 'LEAD' | 'SUPPORT') => ({ id, role });
  expect(counted([row('a', 'SUPPORT'), row('b', 'LEAD')])).toEqual([row('b', 'LEAD')]);
  expect(counted([row('a', 'SUPPORT'), row('b', 'SUPPORT')])).toHaveLength(2);
});

test.each([
  ['none', [], null, null],
  [
    'two of them',
    [
      [50, '2026-07-01'],
      [75, '2026-06-01'],
    ],
    62,
    '2026-06-01',
  ],
  [
    'one done',
    [
      [100, null],
      [0, '2026-05-01'],
    ],
    50,
    '2026-05-01',
  ],
  [
    'all done',
    [
      [100, null],
      [100, null],
    ],
    100,
    null,
  ],
] as [string, [number, string | null][], number | null, string | null][])(
  'percent is the mean, red the first day: %s',
  (_, parts, percent, redOn) => {
    const rows = parts.map(([one, day]) => ({ role: 'LEAD' as const, percent: one, redOn: day }));
    expect(rolledUp(rows)).toEqual({ percent, redOn });
  },
);

test('amounts are added without the noise of decimals; of rates the worst holds', () => {
  expect(combined(amount, [0.1, 0.2])).toBe(0.3);
  expect(combined({ comparator: 'AT_LEAST', unit: '%' }, [97, 95])).toBe(95);
  expect(combined({ comparator: 'AT_MOST', unit: '‰' }, [2, 3])).toBe(3);
});

test.each([
  // [the city's own, tianhe's, yuexiu's] → value, basis, complete, from whom
  ['all below have a value: theirs', [100, 10, 20], 30, 'PARTS', true, ['tianhe', 'yuexiu']],
  ['one is missing: the city’s own, which holds the rest', [100, 10, null], 100, 'OWN', false, ['city']],
  ['one is missing and the city silent: what there is', [null, 10, null], 10, 'PARTS', false, ['tianhe']],
  ['nobody measured', [null, null, null], undefined, undefined, undefined, undefined],
] as const)('%s', (_, [own, tianhe, yuexiu], value, basis, complete, sources) => {
  const city = given('city', own);
  const figure = figureOf(amount, city, [city, given('city>tianhe', tianhe), given('city>yuexiu', yuexiu)]);
  expect(figure?.value).toBe(value);
  expect(figure?.basis).toBe(basis);
  expect(figure?.complete).toBe(complete);
  expect(sourcesOf(figure)).toEqual(sources);
});

test('supports are asked only where nobody leads', () => {
  const city = given('city', null);
  const support = given('city>yuexiu', 7, { role: 'SUPPORT' });
  expect(figureOf(amount, city, [city, given('city>tianhe', 5), support])?.value).toBe(5);
  expect(figureOf(amount, city, [city, support])?.value).toBe(7);
});

test('to any depth: a street office’s value stands for its county’s', () => {
  const rows = [given('city', 99), given('city>county', 50), given('x', 12, { parentId: 'city>county' })];
  expect(figureOf(amount, rows[0] as Measuring, rows)).toMatchObject({ value: 12, basis: 'PARTS' });
});

test('a county counts once: within its city’s own figure, or by itself', () => {
  const county = given('tianhe', 10, { above: ['city', 'province'] });
  // The province gave it to both: the city's own figure holds the county's.
  expect(figureOfItem(amount, [given('city', 100), county])).toMatchObject({ value: 100 });
  // The city's figure is made of other counties: the one apart is added.
  const apart = [given('city', null), given('city>yuexiu', 20), county];
  expect(figureOfItem(amount, apart)?.value).toBe(30);
  // Joint leads each bring their own share.
  expect(figureOfItem(amount, [given('city', 100), given('other', 40)])?.value).toBe(140);
});

test.each([
  ['make it up', 30, [10, 20], 'fits'],
  ['fall short', 30, [10, 19], 'sharesFallShort'],
  ['exceed it', 30, [10, 21], 'sharesExceed'],
  ['are decimals', 0.3, [0.1, 0.2], 'fits'],
] as const)('shares that %s', (_, whole, shares, fit) => {
  expect(fitOf(amount, whole, shares).fit).toBe(fit);
});
