import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Inputs side by side, two a line; below each other on a phone. */
export function FieldPair({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
  );
}
