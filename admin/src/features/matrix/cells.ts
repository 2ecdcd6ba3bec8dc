import type { Matrix, MatrixCell } from './matrix.graphql.ts';

type Figures = Omit<MatrixCell, 'sectionId' | 'organizationId'>;
export const keyOf = (sectionId: string, organizationId: string) => `${sectionId} ${organizationId}`;

export function cellsByKey(matrix: Matrix): Map<string, MatrixCell> {
  return new Map(matrix.cells.map((cell) => [keyOf(cell.sectionId, cell.organizationId), cell]));
}

/** A sum weighs each cell's percentage by its assignments. */
export function sumOf(cells: readonly Figures[]): Figures {
  const add = (field: keyof Figures) => cells.reduce((sum, cell) => sum + cell[field], 0);
  const total = add('total');
  const weighed = cells.reduce((sum, cell) => sum + cell.percent * cell.total, 0);
  return {
    total,
    completed: add('completed'),
    overdue: add('overdue'),
    red: add('red'),
    yellow: add('yellow'),
    green: add('green'),
    percent: total === 0 ? 0 : Math.round(weighed / total),
  };
}
