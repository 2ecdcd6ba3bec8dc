import type { Language } from '@duban/schema/vocabulary/label';
import { formatMonth } from '../../ui/dates.ts';
import { listPath } from '../../ui/list/RowLink.tsx';
import type { CoverageLine, CoverageMap } from './coverage-map.graphql.ts';

export interface MapColumn {
  key: string;
  name: string;
  /** an organization whose own subordinates can be looked at */
  into: string | null;
  /** an organization of whose own pieces, score and honours there is a page */
  unit: string | null;
  /** the pieces of a cell of it, and those carried where none were sent up; null where no list is of those alone */
  filter: Record<string, unknown> | null;
  carried?: Record<string, unknown>;
}

const months = 12;
const two = (number: number) => String(number).padStart(2, '0');
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthColumns({ year }: CoverageMap, otherYears: string, language: Language): MapColumn[] {
  const columns = Array.from({ length: months }, (_, index) => {
    const month = `${year}-${two(index + 1)}`;
    const [first, last] = [`${month}-01`, `${month}-${two(lastOf(year, index + 1))}`];
    return {
      key: month,
      name: formatMonth(index + 1, language),
      ...{ into: null, unit: null },
      filter: { submittedFrom: first, submittedTo: last },
      carried: { adoptedFrom: first, adoptedTo: last },
    };
  });
  return [...columns, { key: 'other', name: otherYears, into: null, unit: null, filter: null }];
}

/** Of the province’s map each column is a branch; within one it is a bureau alone. */
function organizationColumns({ organizations }: CoverageMap, { parentId, unitId, wide }: Shown): MapColumn[] {
  return organizations.map(({ id, shortName, level, childCount }) => {
    const goesInto = wide && level !== 'PROVINCE' && childCount > 0 && id !== parentId;
    return {
      key: id,
      name: shortName,
      into: goesInto ? id : null,
      unit: goesInto || id === unitId ? null : id,
      filter: wide ? { branchId: id } : { organizationId: id },
    };
  });
}

interface Shown {
  parentId: string | null;
  unitId: string | null;
  /** the whole province, by its branches */
  wide: boolean;
  otherYears: string;
  language: Language;
}

export function columnsOf(map: CoverageMap, shown: Shown): MapColumn[] {
  if (map.axis === 'CITY') return organizationColumns(map, shown);
  const columns = monthColumns(map, shown.otherYears, shown.language);
  const all = [...map.lines, map.untied];
  const used = all.some(({ pieces, adoptions }) => (pieces[months] ?? 0) + (adoptions[months] ?? 0) > 0);
  return used ? columns : columns.slice(0, months);
}

export const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

/** Nothing at all: no piece and no activity. */
export function isUncovered({ pieces, activities }: CoverageLine): boolean {
  return sum(pieces) + activities === 0;
}

/** The pieces behind a cell; null where no list is of those alone. */
export function piecesPath(
  workItemId: string | null,
  column: MapColumn | null,
  pieces: number,
  { parentId, unitId }: Pick<Shown, 'parentId' | 'unitId'>,
): string | null {
  if (column?.filter === null) return null;
  const within = pieces === 0 && column?.carried ? column.carried : column?.filter;
  const below = parentId && !within?.organizationId ? { subtreeOf: parentId } : {};
  const whose = unitId ? { organizationId: unitId } : below;
  const about = workItemId ? { workItemId } : { untied: true };
  return listPath('submission', { ...about, ...whose, ...within });
}
