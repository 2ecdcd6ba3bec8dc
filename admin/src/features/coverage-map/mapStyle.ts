import { surfaces, tones } from '../../ui/tones.ts';
import { tableStyle } from '../matrix/matrixStyle.ts';

const phone = '@media (max-width: 899.95px)';

/** The matrix’s table with narrower cells: a province has 23 columns. */
export const mapStyle = {
  ...tableStyle,
  minWidth: '100%',
  '& thead th': { ...tableStyle['& thead th'], minWidth: 54, px: 0.75, textAlign: 'center' },
  '& th:first-of-type': {
    ...tableStyle['& th:first-of-type'],
    minWidth: 260,
    maxWidth: 260,
    [phone]: { minWidth: 132, maxWidth: 132, px: 1, fontSize: '0.75rem' },
  },
  '& thead th:first-of-type': { ...tableStyle['& thead th:first-of-type'], textAlign: 'left' },
  '& td': { minWidth: 54, height: 44, verticalAlign: 'middle', textAlign: 'center' },
  '& td > a': {
    ...tableStyle['& td > a'],
    height: 44,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  '& td > a:focus-visible': { outline: `2px solid ${surfaces.ink}`, outlineOffset: -2 },
  '& tr.section th': {
    position: 'sticky',
    left: 0,
    minWidth: 0,
    maxWidth: 'none',
    backgroundColor: '#f8fafb',
    color: surfaces.muted,
    fontWeight: 600,
    borderRight: 'none',
  },
  '& tr.section td': { height: 'auto', backgroundColor: '#f8fafb', borderRight: 'none' },
  '& tr.uncovered > th:first-of-type': { backgroundColor: tones.danger.wash, color: tones.danger.text },
  '& tr.uncovered > td': { backgroundColor: tones.danger.wash },
} as const;

/** The more pieces the deeper; a cell with adoptions is green. */
export function washOf(pieces: number, adoptions: number): string | undefined {
  if (pieces + adoptions === 0) return undefined;
  const { success, info } = tones;
  const tone = adoptions > 0 ? success : info;
  return pieces + adoptions > 3 ? tone.line : tone.wash;
}
