import { lightLabels, lights } from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import { useLabel } from '../app/i18n/useLabel.ts';
import { lightColours } from './LightDot.tsx';
import { surfaces } from './tones.ts';

interface LightCounts {
  red: number;
  yellow: number;
  green: number;
}

/** Shares of red, yellow and green; its text says the figures. */
export function LightBar({ counts, height = 6 }: { counts: LightCounts; height?: number }) {
  const label = useLabel();
  const figures = { RED: counts.red, YELLOW: counts.yellow, GREEN: counts.green };
  const text = lights.map((light) => `${label(lightLabels, light)} ${figures[light]}`).join(' · ');
  return (
    <Box
      role="img"
      aria-label={text}
      title={text}
      sx={{
        display: 'flex',
        gap: '2px',
        height,
        borderRadius: height,
        overflow: 'hidden',
        backgroundColor: surfaces.faintLine,
      }}
    >
      {lights.map(
        (light) =>
          figures[light] > 0 && (
            <Box
              key={light}
              sx={{ flex: figures[light], minWidth: 4, backgroundColor: lightColours[light].fill }}
            />
          ),
      )}
    </Box>
  );
}
