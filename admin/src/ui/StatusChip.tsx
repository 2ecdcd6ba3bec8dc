import type { Labels } from '@duban/schema/vocabulary/label';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLabel } from '../app/i18n/useLabel.ts';
import { type Tone, tones } from './tones.ts';

interface TagProps {
  tone?: Tone;
  /** for text that may be longer than a phone is wide */
  wraps?: boolean;
  children: ReactNode;
}

export function Tag({ tone = 'neutral', wraps = false, children }: TagProps) {
  const { text, wash, line } = tones[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 0.75,
        borderRadius: '4px',
        border: `1px solid ${line}`,
        backgroundColor: wash,
        color: text,
        fontSize: '0.75rem',
        lineHeight: '20px',
        whiteSpace: wraps ? 'normal' : 'nowrap',
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}

interface StatusChipProps<Status extends string> {
  status: Status;
  labels: Labels<Status>;
  tones: Readonly<Record<Status, Tone>>;
}

export function StatusChip<Status extends string>({
  status,
  labels,
  tones: toneOf,
}: StatusChipProps<Status>) {
  const label = useLabel();
  return <Tag tone={toneOf[status]}>{label(labels, status)}</Tag>;
}
