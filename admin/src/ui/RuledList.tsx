import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { surfaces } from './tones.ts';

/** Items of a panel below each other, with a faint line between them. */
export function RuledList({ children }: { children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        '& > li + li': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      {children}
    </Box>
  );
}
