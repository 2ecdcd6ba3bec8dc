import Box from '@mui/material/Box';
import { surfaces, tones } from './tones.ts';

interface PercentBarProps {
  value: number;
  width?: number | string;
  color?: string;
}

export function PercentBar({ value, width = 96, color = tones.info.fill }: PercentBarProps) {
  const bounded = Math.min(100, Math.max(0, value));
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, width, verticalAlign: 'middle' }}>
      <Box
        aria-hidden="true"
        sx={{ flex: 1, height: 6, borderRadius: 3, backgroundColor: surfaces.faintLine, overflow: 'hidden' }}
      >
        <Box
          sx={{
            width: `${bounded}%`,
            height: '100%',
            backgroundColor: bounded === 100 ? tones.success.fill : color,
          }}
        />
      </Box>
      <Box component="span" sx={{ minWidth: 36, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
        {value}%
      </Box>
    </Box>
  );
}
