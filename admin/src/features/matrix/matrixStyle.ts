import { surfaces } from '../../ui/tones.ts';

const head = '#f8fafb';
const cellWidth = 84;
const nameWidth = 164;

/** `separate`: collapsed borders do not travel with sticky cells. */
export const tableStyle = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  // Whole pixels: sticky cells of fractional height paint over each other's lines.
  lineHeight: '18px',
  '& th, & td': {
    borderBottom: `1px solid ${surfaces.faintLine}`,
    borderRight: `1px solid ${surfaces.faintLine}`,
    p: 0,
    fontWeight: 400,
    textAlign: 'left',
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minWidth: cellWidth,
    px: 1,
    py: 1,
    backgroundColor: head,
    color: surfaces.muted,
    borderBottomColor: surfaces.line,
    whiteSpace: 'nowrap',
  },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: nameWidth,
    maxWidth: nameWidth,
    px: 1.5,
    py: 0.75,
    backgroundColor: '#fff',
    borderRightColor: surfaces.line,
  },
  '& thead th:first-of-type': { zIndex: 3, backgroundColor: head },
  '& td': { minWidth: cellWidth, verticalAlign: 'middle' },
  '& td > div, & td > a': { px: 1, py: 0.75 },
  '& td > a': { display: 'block', color: 'inherit', textDecoration: 'none', height: '100%' },
  '& td > a:hover': { backgroundColor: surfaces.wash },
  '& tbody tr:first-of-type > *, & tbody td:nth-of-type(1)': { backgroundColor: '#fbfcfd' },
  '& tbody tr:first-of-type th': { fontWeight: 600 },
} as const;
