import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { surfaces } from './tones.ts';

interface EmptyStateProps {
  title: string;
  /** one sentence: what to do */
  hint?: string;
  children?: ReactNode;
  compact?: boolean;
}

function Picture() {
  return (
    <svg
      width="56"
      height="44"
      viewBox="0 0 56 44"
      fill="none"
      stroke={surfaces.line}
      strokeWidth="2"
      aria-hidden="true"
    >
      <rect x="9" y="3" width="38" height="38" rx="4" fill="#fff" />
      <path d="M17 14h22M17 22h22M17 30h12" strokeLinecap="round" />
    </svg>
  );
}

export function EmptyState({ title, hint, children, compact = false }: EmptyStateProps) {
  return (
    <Box sx={{ textAlign: 'center', px: 2, py: compact ? 1.5 : 6 }}>
      {!compact && <Picture />}
      <Typography
        variant={compact ? 'body1' : 'subtitle1'}
        sx={compact ? { color: 'text.secondary' } : { mt: 1 }}
      >
        {title}
      </Typography>
      {hint && (
        <Typography
          variant="body2"
          sx={{ color: 'text.secondary', mt: compact ? 0 : 0.5, mx: 'auto', maxWidth: 460 }}
        >
          {hint}
        </Typography>
      )}
      {children && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Box>
  );
}
