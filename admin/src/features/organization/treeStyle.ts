import type { SxProps, Theme } from '@mui/material';
import { surfaces } from '../../ui/tones.ts';

export const columns = ['name', 'kind', 'level', 'code', 'prefix'] as const;

const grid = {
  display: 'grid',
  columnGap: 2,
  alignItems: 'center',
  gridTemplateColumns: 'minmax(0, 1fr) 92px 72px 120px 140px 40px',
  px: 2,
} as const;

export const headStyle: SxProps<Theme> = {
  ...grid,
  display: { xs: 'none', md: 'grid' },
  minHeight: 36,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: surfaces.muted,
  backgroundColor: '#f8fafb',
  borderBottom: `1px solid ${surfaces.line}`,
};

/** On a phone the facts stand below the name, in one line. */
export const rowStyle: SxProps<Theme> = {
  ...grid,
  gridTemplateColumns: { xs: 'minmax(0, 1fr) 40px', md: grid.gridTemplateColumns },
  px: { xs: 1, md: 2 },
  minHeight: 40,
  fontSize: '0.8125rem',
  borderBottom: `1px solid ${surfaces.faintLine}`,
  '&:hover': { backgroundColor: surfaces.wash },
};
