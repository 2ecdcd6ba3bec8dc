import { expect, it } from 'vitest';
import { added, daysOf, rowsOf } from './ledger.ts';

const cell = (id: string, month: string, reported: number, missed: number) => ({
  ...{ month, total: reported + missed, open: 0, overdue: 0, reported, late: 0, missed, waived: 0 },
  organization: { id, shortName: id, parent: null },
});

it('gathers an organization’s months and adds them up', () => {
  const rows = rowsOf([cell('a', '2026-01', 2, 1), cell('a', '2026-03', 3, 0), cell('b', '2026-01', 1, 0)]);
  expect(rows.map(({ organization, sum }) => [organization.id, sum.total, sum.missed])).toEqual([
    ['a', 6, 1],
    ['b', 1, 0],
  ]);
  expect(rows[0]?.months.get('2026-03')?.reported).toBe(3);
  expect(added([]).total).toBe(0);
});

it('knows the days of a month', () => {
  expect(daysOf(2026, '2026-02')).toEqual({ endsFrom: '2026-02-01', endsTo: '2026-02-28' });
  expect(daysOf(2026, null)).toEqual({ endsFrom: '2026-01-01', endsTo: '2026-12-31' });
});
