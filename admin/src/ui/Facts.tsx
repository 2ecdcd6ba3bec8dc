import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
  /** a value that needs the whole row */
  wide?: boolean;
}

/** Name and value in pairs, in as many columns as there is room for. */
export function Facts({ facts, minWidth = 180 }: { facts: readonly Fact[]; minWidth?: number }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        // A phone has room for two beside each other, whatever they ask for.
        gridTemplateColumns: `repeat(auto-fill, minmax(min(${minWidth}px, 50% - 12px), 1fr))`,
        gap: '12px 24px',
      }}
    >
      {facts.map(({ label, value, wide }) => (
        <Box key={label} sx={wide ? { gridColumn: '1 / -1' } : undefined}>
          <Box component="dt" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, mt: 0.25, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
