import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { surfaces, type Tone, tones } from './tones.ts';

interface FigureTileProps {
  label: string;
  value: ReactNode;
  unit?: string;
  hint?: ReactNode;
  tone?: Tone;
  to?: string;
}

/** One figure with its name; a link where `to` is given. */
export function FigureTile({ label, value, unit, hint, tone, to }: FigureTileProps) {
  const linked = to ? { component: Link, to } : {};
  return (
    <Card
      {...linked}
      sx={{
        display: 'block',
        px: 2,
        py: 1.5,
        color: 'inherit',
        textDecoration: 'none',
        ...(to && { '&:hover': { borderColor: '#a9bccf', backgroundColor: surfaces.wash } }),
      }}
    >
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{label}</Box>
      <Box
        sx={{
          mt: 0.25,
          fontSize: '1.625rem',
          lineHeight: 1.3,
          fontWeight: 600,
          fontVariantNumeric: 'tabular-nums',
          color: tone ? tones[tone].text : 'text.primary',
        }}
      >
        {value}
        {unit && (
          <Box
            component="span"
            sx={{ fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary', ml: 0.5 }}
          >
            {unit}
          </Box>
        )}
      </Box>
      {hint && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mt: 0.25 }}>{hint}</Box>}
    </Card>
  );
}
