import { type Light, lightLabels } from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useLabel } from '../app/i18n/useLabel.ts';
import { tones } from './tones.ts';

export const lightColours = { RED: tones.danger, YELLOW: tones.warning, GREEN: tones.success } as const;

/** Each light has its own shape, so that it is told apart without colour: a diamond, a triangle, a disc. */
const shapes = {
  RED: <path d="M8 1l7 7-7 7-7-7z" />,
  YELLOW: <path d="M8 1.6l7 12.4H1z" />,
  GREEN: <circle cx="8" cy="8" r="6.2" />,
} as const;

interface LightDotProps {
  light: Light | null | undefined;
  /** the word beside the shape */
  labelled?: boolean;
  size?: number;
}

export function LightDot({ light, labelled = false, size = 13 }: LightDotProps) {
  const label = useLabel();
  if (!light)
    return (
      <Box component="span" sx={{ color: 'text.disabled' }}>
        —
      </Box>
    );
  const name = label(lightLabels, light);
  const shape = (
    <svg width={size} height={size} viewBox="0 0 16 16" fill={lightColours[light].fill} aria-hidden="true">
      {shapes[light]}
    </svg>
  );
  if (!labelled) {
    return (
      <Tooltip title={name}>
        <Box
          component="span"
          role="img"
          aria-label={name}
          sx={{ display: 'inline-flex', verticalAlign: 'middle' }}
        >
          {shape}
        </Box>
      </Tooltip>
    );
  }
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: lightColours[light].text,
        whiteSpace: 'nowrap',
      }}
    >
      {shape}
      {name}
    </Box>
  );
}
