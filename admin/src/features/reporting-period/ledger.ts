import type { LedgerCell } from './reporting-period.graphql.ts';

export type Figures = Pick<
  LedgerCell,
  'total' | 'open' | 'overdue' | 'reported' | 'late' | 'missed' | 'waived'
>;

export interface LedgerRow {
  organization: LedgerCell['organization'];
  months: ReadonlyMap<string, LedgerCell>;
  sum: Figures;
}

const none: Figures = { total: 0, open: 0, overdue: 0, reported: 0, late: 0, missed: 0, waived: 0 };
const kinds = Object.keys(none) as (keyof Figures)[];

export function added(cells: readonly Figures[]): Figures {
  return cells.reduce(
    (sum, cell) =>
      Object.fromEntries(kinds.map((kind) => [kind, sum[kind] + cell[kind]])) as unknown as Figures,
    none,
  );
}

/** Cells of an organization by month, organizations in the order in which they came. */
export function rowsOf(cells: readonly LedgerCell[]): LedgerRow[] {
  const byOrganization = Map.groupBy(cells, ({ organization }) => organization.id);
  return [...byOrganization.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return {
      organization: first.organization,
      months: new Map(own.map((cell) => [cell.month, cell])),
      sum: added(own),
    };
  });
}

export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** First and last day of a month, or of the year. */
export function daysOf(year: number, month: string | null): { endsFrom: string; endsTo: string } {
  if (month === null) return { endsFrom: `${year}-01-01`, endsTo: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return { endsFrom: `${month}-01`, endsTo: `${month}-${last}` };
}
